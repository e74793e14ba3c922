// SPDX-License-Identifier: MIT
// The configuration beside the pages. With it, Sphinx builds them outside of a kernel tree as well.

import type { Uapi } from '../../model/index.js';
import { preamble } from '../banner.js';

/** The kernel's directive for a drawing in a file, with the options of docutils' `figure`. */
export const FIGURE = 'kernel-figure';

/**
 * The text of `conf.py`. A kernel has a configuration of its own, and may run that of a folder within it, when it builds the folder
 * alone: then this one says nothing.
 *
 * @param path - Where the file will be.
 */
export function configuration(path: string, uapi: Pick<Uapi, 'name' | 'title' | 'pagesLicense'>): string {
  return `${preamble(path, uapi, uapi.pagesLicense)}
"""
Builds these pages alone: \`\`sphinx-build -W -n THIS_FOLDER OUTPUT_FOLDER\`\`.

A kernel has a configuration of its own. Where that runs this file, the file does nothing.
"""

from docutils.parsers.rst.directives.images import Figure
from sphinx.util.docutils import is_directive_registered

if "extensions" not in globals():
    project = ${JSON.stringify(uapi.title)}
    extensions = ["sphinx.ext.autosectionlabel"]
    autosectionlabel_prefix_document = True
    autosectionlabel_maxdepth = 2
    smartquotes = False
    html_copy_source = False
    html_show_copyright = False
    # Types of <linux/types.h>, which other pages of a kernel would have to declare.
    nitpick_ignore = [
        ("c:identifier", name)
        for name in ["size_t"]
        + ["__" + sign + str(bits) for sign in "us" for bits in (8, 16, 32, 64)]
    ]

    def setup(app):
        """Draws as the kernel's Documentation/sphinx/kfigure.py does, unless that is there."""
        if not is_directive_registered("${FIGURE}"):
            app.add_directive("${FIGURE}", Figure)
`;
}
