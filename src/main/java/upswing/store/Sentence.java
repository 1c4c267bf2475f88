package upswing.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong below, as a short clause that ends in a full stop. */
final class Sentence {

  /** The innermost message that is meant for people, without the database's codes. */
  static String of(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) cause = cause.getCause();
    if (cause instanceof NoSuchFileException) return "there is no such file.";
    if (cause instanceof AccessDeniedException) return "access is denied.";
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    String plain =
        message.lines().findFirst().orElse("").replaceAll("\\s*\\[[0-9/. -]+\\]\\s*$", "");
    return plain.endsWith(".") ? plain : plain + ".";
  }

  private Sentence() {}
}
