package upswing.ui.print;

import java.util.Locale;
import upswing.report.Words;
import upswing.ui.Messages;

/** The program's words, as the printed page asks for them. */
public record SheetWords(Messages words) implements Words {

  @Override
  public String of(String key, Object... about) {
    return words.of(key, about);
  }

  @Override
  public Locale locale() {
    return words.locale();
  }
}
