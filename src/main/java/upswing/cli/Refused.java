package upswing.cli;

/** What was asked can't be done; the message is a sentence for the runner. Ends with status 1. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With the sentence. */
  public Refused(String sentence) {
    super(sentence);
  }

  /** With the sentence, and what lies behind it for the log. */
  public Refused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
