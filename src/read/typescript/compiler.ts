// SPDX-License-Identifier: MIT
export { Project, ts } from 'ts-morph';
