package upswing.exchange.text;

/** A file that can't be read any further; the message is a whole sentence for the runner. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  /** The reason as a sentence that stands after the file's name. */
  public Refusal(String sentence) {
    super(sentence);
  }

  /** The reason as a sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
