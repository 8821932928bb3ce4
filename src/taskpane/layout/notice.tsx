import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly text: ReactNode;
  readonly actions?: readonly NoticeAction[];
  readonly dismiss?: NoticeAction;
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, wordBreak: 'break-word' },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { flexWrap: 'wrap' },
});

/** Something said in place, never in a dialog: what was found, and the buttons that do something about it. */
export function Notice({ intent, text, actions = [], dismiss }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      {(actions.length > 0 || dismiss !== undefined) && (
        <MessageBarActions
          className={styles.actions}
          {...(dismiss === undefined
            ? {}
            : {
                containerAction: (
                  <Button
                    appearance="transparent"
                    size="small"
                    aria-label={dismiss.label}
                    icon={<DismissRegular />}
                    onClick={dismiss.run}
                  />
                ),
              })}
        >
          {actions.map(({ label, run }) => (
            <Button key={label} size="small" onClick={run}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
