import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TextBold20Regular, TextBulletList20Regular, TextItalic20Regular } from '@fluentui/react-icons';
import { type ClipboardEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { useWords } from '../pane/words-context';
import { escaped, safeHtml } from './safe-html';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  tools: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    flexGrow: 1,
    minHeight: '220px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
    outlineOffset: '-2px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& p': { margin: `0 0 ${tokens.spacingVerticalM}` },
    '& p.MsoNormal': { margin: 0 },
    '& blockquote': {
      margin: `${tokens.spacingVerticalS} 0`,
      paddingLeft: tokens.spacingHorizontalM,
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    '& hr': {
      border: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
      margin: `${tokens.spacingVerticalL} 0`,
    },
    // The message answered is there to be read, and stands back behind the author's own words.
    '& #divRplyFwdMsg, & #divRplyFwdMsg ~ *': { color: tokens.colorNeutralForeground2 },
    '& #divRplyFwdMsg': { marginBottom: tokens.spacingVerticalM },
    '& table': { maxWidth: '100%' },
    '& ul, & ol': { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXXL },
  },
});

interface BodyEditorProps {
  editor: RefObject<HTMLDivElement | null>;
  /** What the editor begins with; later changes are its own. */
  initialHtml: string;
  onChange(html: string): void;
}

const commands = [
  { command: 'bold', icon: <TextBold20Regular />, word: 'bold' },
  { command: 'italic', icon: <TextItalic20Regular />, word: 'italic' },
  { command: 'insertUnorderedList', icon: <TextBulletList20Regular />, word: 'bullets' },
] as const;

/** The body of the letter, written as in a mail program: formatted, with the earlier message beneath. */
export function BodyEditor({ editor, initialHtml, onChange }: BodyEditorProps) {
  const styles = useStyles();
  const words = useWords().desk;
  const [active, setActive] = useState<Record<string, boolean>>({});

  // React keeps its hands off what stands inside: the browser's own editing changes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft mounts another editor.
  useLayoutEffect(() => {
    if (editor.current) editor.current.innerHTML = initialHtml;
  }, [editor]);

  useEffect(() => {
    document.execCommand('defaultParagraphSeparator', false, 'p');
    const follow = () => {
      if (!editor.current?.contains(document.getSelection()?.anchorNode ?? null)) return;
      setActive(Object.fromEntries(commands.map(({ command }) => [command, document.queryCommandState(command)])));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [editor]);

  const changed = () => onChange(editor.current?.innerHTML ?? '');
  // The only editing commands that every browser has, with an undo of their own; there is no successor to them.
  const run = (command: string, value?: string) => {
    editor.current?.focus();
    document.execCommand(command, false, value);
    changed();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    run('insertHTML', html ? safeHtml(html) : escaped(text).replace(/\r\n|\r|\n/g, '<br>'));
  };

  return (
    <div className={styles.root}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form; these are buttons. */}
      <div role="group" aria-label={words.formatting} className={styles.tools}>
        {commands.map(({ command, icon, word }) => (
          <Button
            key={command}
            appearance={active[command] ? 'secondary' : 'subtle'}
            size="small"
            icon={icon}
            aria-label={words[word]}
            title={words[word]}
            aria-pressed={active[command] ?? false}
            // Keeps the selection in the editor for the click to work on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of a form holds formatted text. */}
      <div
        ref={editor}
        className={styles.body}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-label={words.message}
        spellCheck
        onInput={changed}
        onPaste={paste}
        onDrop={(event) => event.dataTransfer.files.length === 0 && event.preventDefault()}
      />
    </div>
  );
}
