import { LocaleType, LogLevel, Univer, mergeLocales, type Injector, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import frenchConditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import frenchCore from '@univerjs/preset-sheets-core/locales/fr-FR';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import frenchDataValidation from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import frenchTable from '@univerjs/preset-sheets-table/locales/fr-FR';
import { THEME } from './theme';

/** Where Univer's French says something else than a French Excel does. */
const CORRECTIONS = {
  sheets: { tabs: { sheet: 'Feuil' } },
  'sheets-ui': { rightClick: { copySpecial: 'Copie spéciale' } },
};

const FRENCH = mergeLocales(
  frenchCore,
  frenchDataValidation,
  frenchTable,
  frenchConditionalFormatting,
  CORRECTIONS,
);

/** Univer's own presets package would bring unlicensed ones with it: its presets are registered one by one. */
export function startUniver(container: HTMLElement): { readonly api: FUniver; readonly injector: Injector } {
  const univer = new Univer({
    theme: THEME,
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: FRENCH },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options]: readonly [PluginCtor, unknown?] = Array.isArray(entry) ? entry : [entry];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
