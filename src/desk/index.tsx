import { createRoot } from 'react-dom/client';
import { WordsContext } from '../pane/words-context';
import { openDirectory } from '../parties/directory';
import { registerSchema } from '../parties/register';
import sampleRegister from '../parties/sample-register.json';
import { protocols } from '../protocols';
import { en } from '../words/en';
import { Desk } from './desk';

const root = document.getElementById('desk');
if (root) {
  createRoot(root).render(
    <WordsContext value={en}>
      <Desk directory={openDirectory(registerSchema.parse(sampleRegister))} protocols={protocols} />
    </WordsContext>,
  );
}
