/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
	/* A case for each verb. */
	case VERB_READ:
		if (!verb->read)
			return TARGET_CANNOT;
		outcome->gives = GIVES_VALUE;
		return verb->read(target, step->arguments[0].number,
				  step->arguments[0].width, &outcome->value);
	case VERB_WRITE:
		if (!verb->write)
			return TARGET_CANNOT;
		return verb->write(target, step->arguments[0].number,
				   step->arguments[0].width,
				   step->arguments[1].number);
