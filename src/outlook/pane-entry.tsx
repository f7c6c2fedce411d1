import { createRoot } from 'react-dom/client';
import { compiledInKnowledge } from './compiled-in';
import { OutlookPage } from './outlook-page';

const root = document.getElementById('pane');
if (root) {
  createRoot(root).render(<OutlookPage knowledge={compiledInKnowledge()} onRetry={() => window.location.reload()} />);
}
