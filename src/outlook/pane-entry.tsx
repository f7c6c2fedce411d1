import { createRoot } from 'react-dom/client';
import { compiledInKnowledge, compiledInReasonsTravel } from './compiled-in';
import { OutlookPage } from './outlook-page';

const root = document.getElementById('pane');
if (root) {
  const page = (
    <OutlookPage
      knowledge={compiledInKnowledge()}
      reasonsTravel={compiledInReasonsTravel()}
      onRetry={() => window.location.reload()}
    />
  );
  // The scorer's weights come beside the page, not in it, so that the page is there at once.
  import('../language/scorer/with-weights').finally(() => createRoot(root).render(page));
}
