import { escapeHtml as escape, framed } from './help/page-frame';
import type { FunctionMetadata, LocalisedMetadata } from './metadata';

/**
 * The page that Excel opens as a function's help, at its id: aide.html#CONTRIB.
 *
 * @returns HTML without script, French first, English folded beneath each function
 */
export function helpPage({ french, english }: LocalisedMetadata): string {
  const sections = french.functions.map((entry, index) => section(entry, english.functions[index]));
  const content = `<h1>Les fonctions</h1>
<p>Chaque argument peut être une cellule ou une plage. Entre crochets : facultatif. Le <a href="guide.html">guide</a> les
montre à l’œuvre, étape par étape.</p>
${sections.join('\n')}`;
  return framed({ title: 'Les fonctions', address: 'aide.html', content });
}

function section(french: FunctionMetadata, english: FunctionMetadata | undefined): string {
  const signature = french.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `<section>
<h2 id="${french.id}" class="function">ENT.${french.name}(${escape(signature.join(' ; '))})</h2>
${words(french)}
${english === undefined ? '' : `<details lang="en"><summary>English</summary>${words(english)}</details>`}
</section>`;
}

function words({ description, parameters }: FunctionMetadata): string {
  const terms = parameters.map(
    (parameter) => `<dt>${escape(parameter.name)}</dt><dd>${escape(parameter.description)}</dd>`,
  );
  return `<p>${escape(description)}</p><dl>${terms.join('')}</dl>`;
}
