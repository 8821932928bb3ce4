import ts from 'typescript';

/** A source file that declares custom functions. */
export interface CatalogueFile {
  /** Its name, for messages. */
  readonly name: string;
  readonly text: string;
}

/** The tags that the metadata generator reads; any other @ in a sentence cuts the description short. */
const TAGS = new Set([
  ...['customfunction', 'param', 'returns', 'helpurl', 'excludefromautocomplete'],
  ...['volatile', 'streaming', 'cancelable', 'requiresaddress', 'requiresparameteraddresses'],
]);

/** The two spellings of "a matrix of anything" that the metadata generator understands. */
const MATRIX = new Set(['any[][]', 'unknown[][]']);

/**
 * What the metadata generator would pass over in silence, or turn into something else than was meant.
 *
 * @returns one sentence for each fault, in the order of the files
 */
export function catalogueFaults(catalogue: readonly CatalogueFile[]): string[] {
  const declaredIn = new Map<string, string>();
  return catalogue.flatMap(({ name, text }) => {
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const faults = [
      ...source.statements.flatMap(exportFaults),
      ...customFunctionTags(source).flatMap((tag) => tagFaults(tag, name, declaredIn)),
    ];
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

function exportFaults(statement: ts.Statement): string[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
  if (ts.isExportDeclaration(statement)) {
    return statement.isTypeOnly
      ? []
      : [`"${statement.getText()}" exports by reference: export the declaration.`];
  }
  const exported =
    ts.isExportAssignment(statement) ||
    (ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true);
  if (!ts.isFunctionDeclaration(statement)) {
    const [firstLine = ''] = statement.getText().split('\n');
    return exported ? [`"${firstLine}" exports something else than a function declaration.`] : [];
  }
  const tagged = ts.getJSDocTags(statement).some(isCustomFunctionTag);
  if (exported && !tagged) return [`${nameOf(statement)} is exported without @customfunction.`];
  if (tagged && !exported) return [`${nameOf(statement)} is a @customfunction that is not exported.`];
  return [];
}

function customFunctionTags(node: ts.Node): ts.JSDocTag[] {
  // getChildren, unlike forEachChild, also goes through the JSDoc.
  return node
    .getChildren()
    .flatMap((child) =>
      isJSDocTag(child) && isCustomFunctionTag(child) ? [child] : customFunctionTags(child),
    );
}

function tagFaults(tag: ts.JSDocTag, file: string, declaredIn: Map<string, string>): string[] {
  const id = (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
  const host = tag.parent.parent;
  if (!ts.isFunctionDeclaration(host) || !ts.isSourceFile(host.parent)) {
    return [`@customfunction ${id} is not on a function declaration at the top level of the file.`];
  }
  if (!/^[A-Z][A-Z0-9]*$/.test(id)) {
    return [`@customfunction "${id}" is not an id in capitals, which is the name in every language.`];
  }
  const before = declaredIn.get(id);
  if (before !== undefined) return [`${id} is declared again: ${before} declares it.`];
  declaredIn.set(id, file);
  return signatureFaults(id, host);
}

function signatureFaults(id: string, declaration: ts.FunctionDeclaration): string[] {
  const names = declaration.parameters.map(({ name }) => name.getText());
  const stray = ts
    .getJSDocTags(declaration)
    .filter(ts.isJSDocParameterTag)
    .map((tag) => tag.name.getText())
    .filter((name) => !names.includes(name));
  const cut = ts
    .getJSDocTags(declaration)
    .map((tag) => tag.tagName.text)
    .filter((name) => !TAGS.has(name.toLowerCase()));
  return [
    ...cut.map((name) => `${id}: @${name} is no tag, and cuts what is said short.`),
    ...declaration.parameters
      .filter((parameter) => !isMatrixParameter(parameter))
      .map((parameter) => `${id}: "${parameter.getText()}" is not a parameter of type any[][].`),
    ...stray.map((name) => `${id}: @param ${name} describes no parameter.`),
    ...(isMatrix(declaration.type, ts.getJSDocReturnType(declaration))
      ? []
      : [`${id}: the result is not of type any[][].`]),
  ];
}

function isMatrixParameter(parameter: ts.ParameterDeclaration): boolean {
  return (
    ts.isIdentifier(parameter.name) &&
    parameter.dotDotDotToken === undefined &&
    isMatrix(parameter.type, ts.getJSDocType(parameter))
  );
}

/** The generator reads the type from the declaration for some things and from the JSDoc for others. */
function isMatrix(declared: ts.TypeNode | undefined, documented: ts.TypeNode | undefined): boolean {
  return (
    declared !== undefined &&
    MATRIX.has(declared.getText()) &&
    (documented === undefined || MATRIX.has(documented.getText()))
  );
}

function isJSDocTag(node: ts.Node): node is ts.JSDocTag {
  return node.kind >= ts.SyntaxKind.FirstJSDocTagNode && node.kind <= ts.SyntaxKind.LastJSDocTagNode;
}

function isCustomFunctionTag(tag: ts.JSDocTag): boolean {
  return tag.tagName.text.toLowerCase() === 'customfunction';
}

function nameOf(declaration: ts.FunctionDeclaration): string {
  return declaration.name?.text ?? 'the default function';
}
