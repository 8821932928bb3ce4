import { inExcel } from '../run';
import { removal } from './removal';

export function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const registration = context.workbook.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return removal(context, [registration]);
  });
}
