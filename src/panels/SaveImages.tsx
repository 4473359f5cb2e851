import { SaveFilm } from './SaveFilm';
import { SavePicture } from './SavePicture';

/** What is on the screen as files for whoever looks at them: still, and played. */
export function SaveImages() {
  return (
    <>
      <SavePicture />
      <SaveFilm />
    </>
  );
}
