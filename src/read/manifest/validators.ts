// SPDX-License-Identifier: MIT
// The validator of each kind of document. In dist/ the code that ajv prints of the schemas stands in place of this file.

import type { ValidateFunction } from 'ajv';
import { createAjv } from './create-ajv.js';
import { SCHEMAS } from './schemas.js';

const ajv = createAjv(SCHEMAS);

export function validatorOf(name: keyof typeof SCHEMAS): ValidateFunction {
  return ajv.getSchema(name)!;
}
