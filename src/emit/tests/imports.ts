// SPDX-License-Identifier: MIT
// Moves the imports of the examples of one chapter to the top of one file. If two examples use one name with two
// meanings, the second is imported under another name and renamed back inside its test.

import { compareText } from '../../diagnostics/index.js';
import { quote } from './transcript.js';

/** One name that an example imports. `imported` is `*` for a namespace and `default` for a default export. */
interface Binding {
  readonly module: string;
  readonly imported: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** An example's code, its imports taken out. */
interface Taken {
  readonly bindings: readonly Binding[];
  readonly code: string;
}

/** A renamed import, to be given its name back inside the test. */
interface Rename {
  readonly local: string;
  readonly hoisted: string;
}

const IMPORT =
  /^import\s+(type\s+)?(?:([\w$]+)\s*,?\s*)?(?:\{([^}]*)\}|\*\s+as\s+([\w$]+))?\s*from\s*['"]([^'"]+)['"];?[ \t]*\n?/gm;

/** Takes the import statements out of the code, and the blank lines that they leave at its start. */
export function takeImports(code: string): Taken {
  const bindings = [...code.matchAll(IMPORT)].flatMap(([, type, standard, list, namespace, module]) => {
    const bind = (imported: string, local: string, typeOnly = false): Binding => ({
      module: module!,
      imported,
      local,
      typeOnly: typeOnly || type !== undefined,
    });
    return [
      ...(standard === undefined ? [] : [bind('default', standard)]),
      ...(namespace === undefined ? [] : [bind('*', namespace)]),
      ...names(list ?? '').map(({ imported, local, typeOnly }) => bind(imported, local, typeOnly)),
    ];
  });
  return { bindings, code: code.replace(IMPORT, '').replace(/^(?:[ \t]*\n)+/, '') };
}

/** The names between the braces of an import. */
function names(list: string): readonly Omit<Binding, 'module'>[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, type, imported, local] = /^(type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?$/.exec(part) ?? [];
      return { imported: imported!, local: local ?? imported!, typeOnly: type !== undefined };
    });
}

/** The imports of one generated file. */
export class ImportList {
  readonly #byLocal = new Map<string, Binding>();

  /** Adds an import; where its name has another meaning already, under a new name. */
  add(binding: Binding): Rename | undefined {
    for (let count = 1; ; count++) {
      const hoisted = count === 1 ? binding.local : `${binding.local}${count}`;
      const known = this.#byLocal.get(hoisted);
      if (known === undefined || (known.module === binding.module && known.imported === binding.imported)) {
        this.#byLocal.set(hoisted, {
          ...binding,
          local: hoisted,
          typeOnly: binding.typeOnly && (known?.typeOnly ?? true),
        });
        return hoisted === binding.local ? undefined : { local: binding.local, hoisted };
      }
    }
  }

  /** Import statements, sorted by module. */
  print(): string {
    const modules = [...new Set([...this.#byLocal.values()].map(({ module }) => module))].sort(compareText);
    return modules.map((module) => this.#printModule(module)).join('');
  }

  #printModule(module: string): string {
    const bindings = [...this.#byLocal.values()]
      .filter((binding) => binding.module === module)
      .sort((a, b) => compareText(a.local, b.local));
    const named = bindings.filter(({ imported }) => imported !== '*' && imported !== 'default');
    const others = bindings.filter((binding) => !named.includes(binding));
    const from = `from ${quote(module)};\n`;
    return [
      ...others.map(({ imported, local }) => `import ${imported === '*' ? `* as ${local}` : local} ${from}`),
      ...(named.length === 0 ? [] : [`import { ${named.map(printNamed).join(', ')} } ${from}`]),
    ].join('');
  }
}

function printNamed({ imported, local, typeOnly }: Binding): string {
  return `${typeOnly ? 'type ' : ''}${imported === local ? local : `${imported} as ${local}`}`;
}
