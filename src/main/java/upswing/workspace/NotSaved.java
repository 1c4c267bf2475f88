package upswing.workspace;

/** A change that could not be kept; the message is a sentence for the runner. */
public class NotSaved extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** For a reason that has no exception of its own. */
  public NotSaved(String sentence) {
    super(sentence);
  }

  /** For a reason that has come as an exception. */
  public NotSaved(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
