import { createRoot } from 'react-dom/client';
import { compiledInKnowledge, compiledInReasonsTravel } from './compiled-in';
import { OutlookPage } from './outlook-page';

// The scorer's weights come beside the page, not in it, so that the page is there at once.
const weights = import(/* webpackChunkName: "weights" */ '../language/scorer/with-weights');

const root = document.getElementById('pane');
if (root) {
  createRoot(root).render(
    <OutlookPage
      knowledge={compiledInKnowledge()}
      weights={weights}
      reasonsTravel={compiledInReasonsTravel()}
      onRetry={() => window.location.reload()}
    />,
  );
}
