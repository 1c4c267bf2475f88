package upswing.training;

/**
 * Where an activity came from.
 *
 * @param file the original file's name, without a folder; empty when typed by hand
 * @param content SHA-256 of the original bytes in hexadecimal; empty when typed by hand
 * @param row which part of the file: the row of a table or the number of the activity, from 1
 */
public record Source(String file, String content, int row) {

  /** Typed by the runner. */
  public static final Source TYPED = new Source("", "", 0);
}
