import type { PanePage } from '../pane-page';
import { refuse } from '../refusing-excel';
import type { Visit } from './visit';

export async function visitCalculate(pane: PanePage, visit: Visit): Promise<void> {
  const { calculate } = pane.words;
  await visit('empty');

  await pane.pupils.fill('abc');
  await pane.pupils.press('Tab');
  await pane.place.fill('Marseille');
  await pane.place.press('Tab');
  await visit('errors');

  await pane.pupils.fill('1250');
  await pane.place.fill('flers');
  await pane.options.first().waitFor();
  await visit('namesakes');
  await pane.place.press('Enter');
  await pane.button(calculate.chooseCommune).waitFor();
  await visit('namesakes-left');

  await pane.place.fill('80500');
  await pane.place.press('Enter');
  await pane.button(calculate.chooseCommune).waitFor();
  await visit('postal-code');

  await pane.place.fill('75056');
  await pane.place.press('Enter');
  await pane.text(calculate.noFormulaWithoutAmount).waitFor();
  await visit('no-rate');

  await pane.place.fill('2604');
  await pane.place.press('Enter');
  await pane.place.fill('02604');
  await pane.place.press('Enter');
  const act = pane.button(/^Délibération/);
  await act.click();
  await pane.result.locator('dl').waitFor();
  await visit('act');
  await act.click();

  await pane.workbench.click('A7');
  await pane.useSelection('place').click();
  await pane.button(calculate.release('A7')).waitFor();
  await pane.workbench.click('A2');
  await pane.insert('A2').click();
  await pane.text(calculate.occupied('Contributions!A2')).waitFor();
  await visit('occupied');
  await pane.workbench.click('H9');
  await pane.insert('H9').click();
  await pane.text(calculate.inserted('Contributions!H9')).waitFor();
  await visit('inserted');

  await pane.workbench.click('H10');
  const allowAgain = await refuse(pane, 'write');
  await pane.insert('H10').click();
  await pane.text(/GeneralException/).waitFor();
  await visit('insertion-refused');
  await allowAgain();

  await visitBroken(pane, visit);
}

const DEFECT = 'défaut provoqué';

/** A defect of the add-in: none is known, so one is made in the page. */
async function visitBroken(pane: PanePage, visit: Visit): Promise<void> {
  const { app, calculate } = pane.words;
  const { failures } = pane.workbench;
  await pane.button(calculate.release('A7')).click();
  const own = await pane.frame.evaluateHandle((defect) => {
    const descriptor = Object.getOwnPropertyDescriptor(String.prototype, 'normalize') ?? {};
    const value = () => {
      throw new Error(defect);
    };
    Object.defineProperty(String.prototype, 'normalize', { ...descriptor, value });
    return descriptor;
  }, DEFECT);
  await pane.place.fill('amiens');
  await pane.text(app.broken(DEFECT)).waitFor();
  await pane.frame.evaluate((descriptor) => {
    Object.defineProperty(String.prototype, 'normalize', descriptor);
  }, own);
  failures.splice(0, failures.length, ...failures.filter((failure) => failure !== DEFECT));
  await visit('broken');
  await pane.button(app.retry).click();
  await pane.pupils.waitFor();
}
