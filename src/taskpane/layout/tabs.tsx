import {
  renderTab_unstable,
  renderTabList_unstable,
  slot,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
  useTabStyles_unstable,
} from '@fluentui/react-components';
import {
  useTabBase_unstable,
  useTabListBase_unstable,
  type TabBaseProps,
  type TabListBaseProps,
} from '@fluentui/react-tabs';

const LOOK = { appearance: 'transparent', size: 'small' } as const;

/** Fluent's TabList, small, without Tabster, as `Dropdown` is: which key leads to which tab is its user's to say. */
export function TabList(props: TabListBaseProps) {
  const state = { ...useTabListBase_unstable(props, null), ...LOOK, reserveSelectedTabSpace: true };
  const contextValues = useTabListContextValues_unstable(state);
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, contextValues);
}

interface TabProps extends Omit<TabBaseProps, 'content'> {
  readonly children: string;
  /** The look of the name. */
  readonly nameClass: string;
}

/** One tab of the list. */
export function Tab({ nameClass, ...props }: TabProps) {
  const name = { className: nameClass, children: props.children };
  const base = useTabBase_unstable({ ...props, content: name }, null);
  const state = {
    ...base,
    ...LOOK,
    // The name once more, bold and unseen: the tabs stay where they are when another one is chosen.
    contentReservedSpace: slot.always(name, { elementType: 'span' }),
  };
  useTabStyles_unstable(state);
  return renderTab_unstable(state);
}
