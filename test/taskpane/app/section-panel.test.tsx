/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { SectionPanel } from '../../../src/taskpane/app/section-panel';
import { LanguageContext } from '../../../src/taskpane/words/language';

function open(load: () => Promise<ComponentType>) {
  render(
    <LanguageContext.Provider value="fr">
      <SectionPanel section={{ id: 'calculate', help: 'guide/calculer.html', load }} current />
    </LanguageContext.Provider>,
  );
  return userEvent.setup();
}

const Content = () => <p>Le contenu</p>;

it('waits, then shows the section', async () => {
  let arrive: (content: ComponentType) => void = () => undefined;
  open(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  expect(await screen.findByText('Ouverture en cours…')).not.toBeNull();
  arrive(Content);
  expect(await screen.findByText('Le contenu')).not.toBeNull();
  expect(screen.queryByText('Ouverture en cours…')).toBeNull();
});

it('says that the server does not answer, and tries again', async () => {
  const load = jest
    .fn<Promise<ComponentType>, []>()
    .mockRejectedValueOnce(new Error('ChunkLoadError'))
    .mockResolvedValueOnce(Content);
  const user = open(load);
  expect(await screen.findByText(/le serveur du complément ne répond pas\.$/)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText('Le contenu')).not.toBeNull();
  expect(load).toHaveBeenCalledTimes(2);
});

it('keeps a defect of the section from emptying the pane, and starts it again', async () => {
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Faulty = () => {
    const [broken, setBroken] = useState(false);
    if (broken) throw new Error('le livre est vide');
    return (
      <button
        type="button"
        onClick={() => {
          setBroken(true);
        }}
      >
        Casser
      </button>
    );
  };
  const user = open(() => Promise.resolve(Faulty));
  await user.click(await screen.findByRole('button', { name: 'Casser' }));
  expect(screen.getByText(/^Erreur interne du complément : le livre est vide\./)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(screen.getByRole('button', { name: 'Casser' })).not.toBeNull();
  expect(reported).toHaveBeenCalled();
  reported.mockRestore();
});
