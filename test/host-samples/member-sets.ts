import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { setOf } from '../workbook/excel/office-members';

const TYPES = join(process.cwd(), 'node_modules/@types/office-js/index.d.ts');

let sets: ReadonlyMap<string, string> | null = null;

/** The requirement set that the types give a member such as `Range.values`; null where they know none. */
export function setOfMember(member: string): string | null {
  sets ??= readSets();
  return sets.get(member) ?? null;
}

function readSets(): ReadonlyMap<string, string> {
  const source = ts.createSourceFile(TYPES, readFileSync(TYPES, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string>();
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== 'Excel') continue;
    ts.forEachChild(space, (block) => {
      ts.forEachChild(block, (type) => {
        if (!ts.isClassDeclaration(type) && !ts.isInterfaceDeclaration(type)) return;
        for (const { name, member } of namedMembers(type)) {
          const set = setOf(member) ?? setOf(type);
          const key = `${type.name?.text ?? ''}.${name}`;
          if (set !== null && !found.has(key)) found.set(key, set);
        }
      });
    });
  }
  return found;
}

const namedMembers = (type: ts.ClassDeclaration | ts.InterfaceDeclaration) =>
  type.members.flatMap((member: ts.ClassElement | ts.TypeElement) =>
    member.name !== undefined && ts.isIdentifier(member.name) ? [{ name: member.name.text, member }] : [],
  );
