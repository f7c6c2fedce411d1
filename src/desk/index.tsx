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
  const page = (
    <WordsContext value={en}>
      <Desk directory={openDirectory(registerSchema.parse(sampleRegister))} protocols={protocols} />
    </WordsContext>
  );
  // The scorer's weights come beside the page, not in it, so that the page is there at once.
  import('../language/scorer/with-weights').finally(() => createRoot(root).render(page));
}
