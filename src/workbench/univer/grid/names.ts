import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
} from '@univerjs/preset-sheets-core';
import { parseReference } from '../../host/address';
import type { NamedFormula, Names, SheetId } from '../../host/grid';
import type { WorkbookAccess } from './workbook-access';

export function namesOf(access: WorkbookAccess): Names {
  const service = access.injector.get(IDefinedNamesService);
  const held = () => Object.values(service.getDefinedNameMap(access.unitId) ?? {});

  function deleteName(name: string, scope: SheetId | null): void {
    for (const one of held()) {
      if (one.name.toUpperCase() !== name.toUpperCase() || scopeOf(one.localSheetId) !== scope) continue;
      access.run(RemoveDefinedNameCommand, { unitId: access.unitId, ...one });
    }
  }

  return {
    names: () =>
      held().map(({ name, localSheetId, formulaOrRefString, comment, hidden }): NamedFormula => ({
        name,
        scope: scopeOf(localSheetId),
        formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
        comment: comment ?? '',
        visible: hidden !== true,
      })),
    setName({ name, scope, formula, comment, visible }) {
      deleteName(name, scope);
      access.run(InsertDefinedNameCommand, {
        unitId: access.unitId,
        id: generateRandomId(),
        name,
        // Univer keeps a reference bare, and a formula with its equals sign.
        formulaOrRefString: parseReference(formula.slice(1)) ? formula.slice(1) : formula,
        comment,
        hidden: !visible,
        localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
    },
    deleteName,
  };
}

function scopeOf(localSheetId: string | undefined): SheetId | null {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
    ? null
    : localSheetId;
}
