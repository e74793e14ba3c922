// SPDX-License-Identifier: MIT

export { ChangeReader } from './changes.js';
export { type ReadDeclarations, readDeclarations } from './declarations.js';
export { withoutEchoes } from './echoes.js';
export { wakeJudge } from './judge.js';
export { printModules, readModules, readRuntime } from './modules.js';
export { moduleAliases, type ProjectLayout, RUNTIME_FOLDER } from './options.js';
export { checkPlayground } from './playground.js';
export { TypeScriptProject } from './project.js';
