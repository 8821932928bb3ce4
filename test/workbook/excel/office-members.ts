import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A member of office.js that a source names, and the requirement set that @types/office-js gives it. */
export interface OfficeMember {
  /** Such as `Excel.Range.values`. */
  readonly name: string;
  /** Such as `ExcelApi 1.9`; null for what every host has. */
  readonly set: string | null;
  /** Whether the source asks `isSetSupported` for that set first. */
  readonly isGuarded: boolean;
  /** Such as `src/workbook/excel/run.ts:12`. */
  readonly where: string;
}

/** Every use of office.js in the files, in their order. Throws where a load names its properties in no literal. */
export function officeMembers(files: readonly string[]): readonly OfficeMember[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
    ts.sys,
    process.cwd(),
  );
  const program = ts.createProgram(files, { ...options, types: ['office-js'], noEmit: true });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not there.`);
    return new Reader(checker, source).members();
  });
}

class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #source: ts.SourceFile;
  readonly #found: OfficeMember[] = [];

  constructor(checker: ts.TypeChecker, source: ts.SourceFile) {
    this.#checker = checker;
    this.#source = source;
  }

  members(): readonly OfficeMember[] {
    this.#visit(this.#source);
    return this.#found;
  }

  #visit(node: ts.Node): void {
    // A type is erased: it asks nothing of Excel.
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) this.#use(node, this.#symbolOf(node));
    if (ts.isBindingElement(node)) this.#use(node, this.#boundSymbol(node));
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      this.#use(node, this.#contextualSymbol(node));
    }
    if (ts.isCallExpression(node) && this.#isLoad(node)) this.#useLoaded(node);
    ts.forEachChild(node, (child) => {
      this.#visit(child);
    });
  }

  #symbolOf(node: ts.PropertyAccessExpression): ts.Symbol | undefined {
    return this.#checker.getSymbolAtLocation(node.name);
  }

  #boundSymbol({ parent, propertyName, name }: ts.BindingElement): ts.Symbol | undefined {
    const key = propertyName ?? name;
    if (!ts.isObjectBindingPattern(parent) || !ts.isIdentifier(key)) return undefined;
    return this.#checker.getTypeAtLocation(parent).getProperty(key.text);
  }

  #contextualSymbol({
    parent,
    name,
  }: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): ts.Symbol | undefined {
    if (!ts.isIdentifier(name)) return undefined;
    return this.#checker.getContextualType(parent)?.getProperty(name.text);
  }

  #isLoad({ expression }: ts.CallExpression): boolean {
    return (
      ts.isPropertyAccessExpression(expression) &&
      expression.name.text === 'load' &&
      isOffice(this.#symbolOf(expression))
    );
  }

  /** The properties of `load('address,format/font/bold')`. */
  #useLoaded(call: ts.CallExpression): void {
    const [paths] = call.arguments;
    if (!ts.isPropertyAccessExpression(call.expression) || !paths || !ts.isStringLiteral(paths)) {
      throw new Error(`${this.#where(call)} loads properties that no literal names.`);
    }
    const loaded = this.#checker.getTypeAtLocation(call.expression.expression);
    for (const path of paths.text.split(',')) {
      let type = loaded;
      for (const name of path.trim().split('/')) {
        const symbol = type.getProperty(name);
        if (symbol === undefined) throw new Error(`${this.#where(call)} loads ${name}, which is not there.`);
        this.#use(call, symbol);
        const next = this.#checker.getTypeOfSymbol(symbol);
        type = this.#checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
      }
    }
  }

  #use(node: ts.Node, symbol: ts.Symbol | undefined): void {
    if (!isOffice(symbol)) return;
    const declaration = this.#declarationOf(node, symbol);
    const set = setOf(declaration) ?? setOf(declaration.parent);
    this.#found.push({
      name: nameOf(declaration, symbol.name),
      set,
      isGuarded: set !== null && this.#isGuarded(node, set),
      where: this.#where(node),
    });
  }

  /** Of an overloaded method, the overload that is called. */
  #declarationOf(node: ts.Node, symbol: ts.Symbol): ts.Declaration {
    const called =
      ts.isCallExpression(node.parent) && node.parent.expression === node
        ? this.#checker.getResolvedSignature(node.parent)?.declaration
        : undefined;
    const declaration = called ?? symbol.declarations?.[0];
    if (declaration === undefined || ts.isJSDocSignature(declaration)) {
      throw new Error(`${symbol.name} is declared nowhere.`);
    }
    return declaration;
  }

  #isGuarded(use: ts.Node, set: string): boolean {
    for (let node = use; !ts.isSourceFile(node); node = node.parent) {
      const { parent } = node;
      if (ts.isConditionalExpression(parent) && node === parent.whenTrue) {
        if (this.#asksFor(parent.condition, set)) return true;
      }
      if (ts.isIfStatement(parent) && node === parent.thenStatement) {
        if (this.#asksFor(parent.expression, set)) return true;
      }
      if (ts.isBlock(parent) && ts.isStatement(node)) {
        const before = parent.statements.slice(0, parent.statements.indexOf(node));
        if (before.some((statement) => this.#leavesWithout(statement, set))) return true;
      }
    }
    return false;
  }

  /** `if (!…isSetSupported(…)) return …;` */
  #leavesWithout(statement: ts.Statement, set: string): boolean {
    return (
      ts.isIfStatement(statement) &&
      ts.isReturnStatement(statement.thenStatement) &&
      ts.isPrefixUnaryExpression(statement.expression) &&
      statement.expression.operator === ts.SyntaxKind.ExclamationToken &&
      this.#asksFor(statement.expression.operand, set)
    );
  }

  /** `Office.context.requirements.isSetSupported('ExcelApi', '1.12')`, for this set or a later one. */
  #asksFor(condition: ts.Expression, set: string): boolean {
    if (!ts.isCallExpression(condition) || !ts.isPropertyAccessExpression(condition.expression)) return false;
    if (condition.expression.name.text !== 'isSetSupported') return false;
    const [name, version] = condition.arguments;
    if (!name || !version || !ts.isStringLiteral(name) || !ts.isStringLiteral(version)) return false;
    return includes(`${name.text} ${version.text}`, set);
  }

  #where(node: ts.Node): string {
    const { line } = this.#source.getLineAndCharacterOfPosition(node.getStart(this.#source));
    return `${this.#source.fileName}:${line + 1}`;
  }
}

const TYPES = join('@types', 'office-js');

function isOffice(symbol: ts.Symbol | undefined): symbol is ts.Symbol {
  const [declaration] = symbol?.declarations ?? [];
  return declaration !== undefined && resolve(declaration.getSourceFile().fileName).includes(TYPES);
}

/** What `[Api set: ExcelApi 1.9]` in the comment of a declaration says. */
export function setOf(declaration: ts.Node): string | null {
  const source = declaration.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(source, declaration.getFullStart()) ?? [];
  const comment = comments.at(-1);
  if (comment === undefined) return null;
  const [, set] = /\[Api set: ([A-Za-z]+ [\d.]+)/.exec(source.slice(comment.pos, comment.end)) ?? [];
  return set ?? null;
}

function nameOf(declaration: ts.Declaration, name: string): string {
  const names = [name];
  for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (
      (ts.isClassDeclaration(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isEnumDeclaration(node) ||
        ts.isModuleDeclaration(node)) &&
      node.name !== undefined
    ) {
      names.unshift(node.name.text);
    }
  }
  return names.join('.');
}

/** Whether whoever has one requirement set has the other. */
export function includes(set: string, other: string): boolean {
  const [name, version = ''] = set.split(' ');
  const [otherName, otherVersion = ''] = other.split(' ');
  return name === otherName && compareVersions(version, otherVersion) >= 0;
}

export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
