import { createRoot } from 'react-dom/client';
import { WordsContext } from '../pane/words-context';
import { openDirectory } from '../parties/directory';
import { registerSchema } from '../parties/register';
import sampleRegister from '../parties/sample-register.json';
import { protocols } from '../protocols';
import { en } from '../words/en';
import { Desk } from './desk';

/** The scorer's weights come beside the page. A part that could not be loaded is asked for anew with each call. */
const loadWeights = () => import(/* webpackChunkName: "weights" */ '../language/scorer/with-weights');

const root = document.getElementById('desk');
if (root) {
  createRoot(root).render(
    <WordsContext value={en}>
      <Desk
        directory={openDirectory(registerSchema.parse(sampleRegister))}
        protocols={protocols}
        loadWeights={loadWeights}
      />
    </WordsContext>,
  );
}
