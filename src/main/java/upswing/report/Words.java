package upswing.report;

import java.util.List;
import java.util.Locale;

/** Where the printout gets its words from; {@code ui.Messages} has them. */
public interface Words {

  /** The sentence of a key, filled in. */
  String of(String key, Object... about);

  /** The sentence of a key, filled with numbers, days and names as the domain writes them. */
  String sentence(String key, List<String> about);

  /** The language dates are written in. */
  Locale locale();
}
