package upswing.store;

import upswing.workspace.NotSaved;

/** Something could not be read or written; the message is a sentence for the runner. */
public final class StoreFailure extends NotSaved {

  private static final long serialVersionUID = 1;

  StoreFailure(String sentence) {
    super(sentence);
  }

  StoreFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
