// SPDX-License-Identifier: MIT
// Diagnostics of the command: files that cannot be read, the tree that it writes, other commands.

import type { Entry } from '../diagnostic.js';

export const commandDiagnostics = {
  'not-text': {
    message: (facts: { found: string }) => `unexpected ${facts.found}, expected UTF-8 text`,
    explain:
      "Every file below a uAPI's folder is source and must be UTF-8 text without NUL bytes. The place is the first byte that is neither. Figures are drawn in text; pictures, archives and files in another encoding have no place here.",
    wrong: 'printf "caf\\351\\n" > spec/example/chapter.md   # Latin-1',
    right: 'printf "caf\\303\\251\\n" > spec/example/chapter.md   # UTF-8',
  },
  'file-too-large': {
    message: (facts: { bytes: number; limit: number }) =>
      `unexpected size of ${facts.bytes} bytes, expected at most ${facts.limit}`,
    explain:
      'A source of this size was not written by hand. Most likely it is another file that was saved into the wrong folder. The command refuses it without reading it.',
    wrong: 'cp kernel.log spec/example/',
    right: 'mv spec/example/kernel.log /tmp/',
  },
  'line-too-long': {
    message: (facts: { length: number; limit: number }) =>
      `unexpected line of ${facts.length} characters, expected at most ${facts.limit}`,
    explain:
      'Sources are read and reviewed by people, line by line. A line of this length is minified or generated text, or a file whose line ends were lost.',
    wrong: 'tr -d "\\n" < chapter.md > spec/example/chapter.md',
    right: 'cp chapter.md spec/example/chapter.md',
  },
  'unreadable-file': {
    message: (facts: { reason: string }) => `cannot read this: ${facts.reason}`,
    explain:
      "Every file below a uAPI's folder is source, and the system cannot read this one: the permission is missing, a link leads to nothing, or it is no regular file. The command does not build from a part of the sources.",
    wrong: 'chmod 000 spec/example/chapter.md',
    right: 'chmod 644 spec/example/chapter.md',
  },
  'link-loop': {
    message: (facts: { target: string }) => `unexpected link to ${facts.target}, which leads back to itself`,
    explain:
      "A symbolic link below a uAPI's folder leads to a folder that contains the link, or to itself. It would have no end.",
    wrong: 'ln -s .. spec/example/common/all',
    right: 'rm spec/example/common/all',
  },
  'no-uapi': {
    message: () => 'unexpected folder without a uAPI, expected a folder with a file uapi.yaml in it',
    explain:
      'A uAPI is a folder below spec/ with a manifest, uapi.yaml, that names its editions and outputs. There is none, so there is nothing to build.',
    wrong: 'spec/example/chapter.md',
    right: 'spec/example/uapi.yaml\nspec/example/chapter.md',
  },
  'no-manifest': {
    severity: 'warning',
    message: (facts: { folder: string }) =>
      `unexpected folder ${facts.folder} without uapi.yaml; it is left out`,
    explain:
      'Each folder below spec/ is one uAPI and holds a manifest, uapi.yaml. The build leaves out a folder without one. Often the manifest is misnamed.',
    wrong: 'spec/example/uapi.yml',
    right: 'spec/example/uapi.yaml',
  },
  'output-clash': {
    message: (facts: { path: string; more: number; other: string }) =>
      `unexpected second source of generated/${facts.path}${facts.more === 0 ? '' : ` and ${facts.more} more`}, expected a path that ${facts.other} does not write`,
    explain:
      'Two outputs exclude each other: they have the same path, one path is a folder of the other, or the paths differ only in case, which many systems ignore. ' +
      'Editions of different uAPIs may share a name as long as their headers, pages and packages have paths of their own.',
    wrong:
      'spec/one/uapi.yaml: package: { path: reference }\nspec/two/uapi.yaml: package: { path: reference }',
    right:
      'spec/one/uapi.yaml: package: { path: reference }\nspec/two/uapi.yaml: package: { path: reference-two }',
  },
  'foreign-output': {
    severity: 'warning',
    message: () => 'unexpected file below generated/, which no emitter makes',
    explain:
      'The build makes every file of generated/ from spec/. It deletes other files below the folders of editions and of the package. Elsewhere below generated/ it keeps them and reports them. `build --check` fails on them.',
    wrong: 'echo notes > generated/notes.txt',
    right: 'rm generated/notes.txt',
  },
  'interrupted-build': {
    severity: 'warning',
    message: (facts: { outcome: string }) => `an earlier build was interrupted; ${facts.outcome}`,
    explain:
      'A build first writes all new files to a temporary folder, then writes a journal, and then moves the files into place. If a build is killed in between, the next command that uses generated/ reads the journal and first completes or reverts the moves. You need to do nothing.',
    wrong: 'npx uapi build & kill -9 $!',
    right: 'npx uapi build',
  },
  'stale-lock': {
    severity: 'warning',
    message: (facts: { owner: string }) =>
      `${facts.owner} ended without releasing its lock; the lock is taken over`,
    explain:
      'A command that uses generated/ holds .uapi/lock, so that two commands do not mix their files. The command that wrote this lock no longer runs: it was killed. You need to do nothing.',
    wrong: 'npx uapi build & kill -9 $!',
    right: 'npx uapi build',
  },
  'tree-locked': {
    message: (facts: { owner: string; seconds: number }) =>
      `${facts.owner} is still using generated/ after ${facts.seconds} seconds`,
    explain:
      'Another command holds .uapi/lock and did not finish in time. Wait for it, or end it. The next command takes over the lock of a process that has ended.',
    wrong: 'npx uapi build & kill -STOP $!; npx uapi build',
    right: 'npx uapi build',
  },
  'write-failed': {
    message: (facts: { action: string; reason: string }) => `cannot ${facts.action} this: ${facts.reason}`,
    explain:
      'The system refused to write. The command has moved back the files that were already in place, so generated/ is as it was before.',
    wrong: 'chmod -w generated; npx uapi build',
    right: 'chmod +w generated; npx uapi build',
  },
} satisfies Record<string, Entry>;
