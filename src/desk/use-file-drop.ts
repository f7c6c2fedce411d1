import { useEffect, useState } from 'react';

/**
 * Take files that are dropped anywhere on the page, so that none is opened by the browser in the page's place.
 *
 * @param active false while another view has the page, and takes what is dropped
 * @returns true while files are held over the page
 */
export function useFileDrop(onFiles: (files: FileList) => void, active = true): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!active) return;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer?.files.length) onFiles(event.dataTransfer.files);
    };
    window.addEventListener('dragenter', drag);
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', drag);
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles, active]);
  return over && active;
}
