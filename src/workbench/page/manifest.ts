/** What the ribbon shows of the add-in, as its manifest says it in French. */
export interface TaskpaneButton {
  readonly group: string;
  readonly label: string;
  readonly description: string;
  /** Address of the icon of 32 pixels, within the origin. */
  readonly icon: string;
}

/** The add-in's namespace in formulas, and the button that shows its pane. */
export interface AddInManifest {
  readonly name: string;
  readonly namespace: string;
  readonly button: TaskpaneButton;
}

/** @throws Error that names what the manifest lacks. */
export function readManifest(xml: string): AddInManifest {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const control = one(manifest, 'Control');
  return {
    name: attribute(one(manifest, 'DisplayName'), 'DefaultValue'),
    namespace: resource(manifest, one(manifest, 'Namespace')),
    button: {
      group: resource(manifest, one(one(manifest, 'Group'), 'Label')),
      label: resource(manifest, one(control, 'Label')),
      description: resource(manifest, one(one(control, 'Supertip'), 'Description')),
      icon: withinOrigin(
        resource(
          manifest,
          one(control, 'bt:Image', (image) => image.getAttribute('size') === '32'),
        ),
      ),
    },
  };
}

function one(
  parent: Document | Element,
  name: string,
  matches: (element: Element) => boolean = () => true,
): Element {
  const found = [...parent.getElementsByTagName(name)].find(matches);
  if (!found) throw new Error(`Le manifeste n’a pas d’élément ${name}.`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`Dans le manifeste, ${element.tagName} n’a pas de ${name}.`);
  return value;
}

/** The default value, which is French, of the resource that an element names. */
function resource(manifest: Document, element: Element): string {
  const id = attribute(element, 'resid');
  const resources = [...one(manifest, 'Resources').getElementsByTagName('*')];
  const found = resources.find((candidate) => candidate.getAttribute('id') === id);
  if (!found) throw new Error(`Le manifeste n’a pas de ressource ${id}.`);
  return attribute(found, 'DefaultValue');
}

/** The manifest is written for another origin than the page's: the path within it is the same. */
const withinOrigin = (address: string): string => new URL(address).pathname.slice(1);
