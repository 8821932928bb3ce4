import { CONTROL_WORDS } from '../../../../../src/taskpane/control/words';
import type { PanePage } from '../pane-page';
import type { Visit } from './visit';

export async function visitControl(pane: PanePage, visit: Visit): Promise<void> {
  const words = CONTROL_WORDS[pane.language];
  await pane.tab('control').click();
  await pane.workbench.showSheet('Contributions');
  await pane.workbench.click('H1');
  await pane.text(words.noFormula('Contributions!H1')).waitFor();
  await visit('control');
  await pane.workbench.click('E6');
  await pane.text(words.at('Contributions!E6')).waitFor();
  await visit('control-cell');
  await pane.workbench.click('D23');
  await pane.text(words.at('Contributions!D23')).waitFor();
  await visit('control-error');
  await pane.workbench.enter('H4', '=ENT.COLLEGE(200;0;"2023-2024";"SITE.TV")');
  await pane.workbench.click('H4');
  await pane.section.getByRole('table').waitFor();
  await visit('control-bands');
  await pane.button(words.formulas).click();
  await pane.button(words.list).click();
  await pane.text(/#N\/A/).first().waitFor();
  await pane.button(words.freeze).click();
  await visit('control-formulas');
  await pane.button(words.freezeNow).click();
  await pane.text(/[«“]\s?Valeurs figées/).waitFor();
  await visit('control-frozen');
  await pane.button(words.restore).click();
  await pane.text(/ (?:rétablies|restored)\./).waitFor();
  await visit('control-restored');
  await pane.button(words.checks).click();
  await pane.chooseOption(words.year, '2021-2022');
  await pane.section.getByText('15,96').first().waitFor();
  await visit('control-checks');
}
