package upswing.ui.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import upswing.edit.Deed;
import upswing.training.SessionKind;
import upswing.ui.Dates;
import upswing.ui.Messages;

/**
 * What was done, as a sentence.
 *
 * <p>Example: {@code MOVE_SESSION [THRESHOLD, 2027-02-18, 2027-02-17]}, «Threshold moved from Thu
 * 18 Feb to Wed 17 Feb».
 */
final class DeedWords {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  /** Deeds that are about a name, which is shown as it is even if it looks like something else. */
  private static final Set<Deed.Kind> NAMED =
      Set.of(
          Deed.Kind.NEW_BLOCK,
          Deed.Kind.EDIT_BLOCK,
          Deed.Kind.DELETE_BLOCK,
          Deed.Kind.EXAMPLE,
          Deed.Kind.SAVE_TEMPLATE,
          Deed.Kind.DELETE_TEMPLATE,
          Deed.Kind.INSERT_TEMPLATE);

  /** Deeds whose last word may be missing, which makes another sentence. */
  private static final Set<Deed.Kind> OPEN =
      Set.of(Deed.Kind.MATCH, Deed.Kind.MUTE_RULE, Deed.Kind.RANK_RACE);

  private final Messages words;

  DeedWords(Messages words) {
    this.words = words;
  }

  /** The sentence of a deed; a deed without its details still has one. */
  String of(Deed deed) {
    String key = "history." + deed.kind();
    boolean bare = deed.about().isEmpty() && words.has(key + ".bare");
    boolean open = OPEN.contains(deed.kind()) && deed.about().getLast().isEmpty();
    if (bare) return words.of(key + ".bare");
    Object[] about =
        IntStream.range(0, deed.about().size())
            .mapToObj(i -> said(deed.kind(), i, deed.about().get(i)))
            .toArray();
    return words.of(open ? key + ".none" : key, about).strip();
  }

  private Object said(Deed.Kind kind, int at, String about) {
    boolean name =
        (NAMED.contains(kind) && at == 0)
            || (kind == Deed.Kind.IMPORT && at == 2)
            || kind == Deed.Kind.RENAME_TEMPLATE;
    if (name) return about;
    if (DATE.matcher(about).matches()) return date(about);
    if (COUNT.matcher(about).matches()) return Integer.valueOf(about);
    if (words.has("rule." + about + ".name")) return words.of("rule." + about + ".name");
    return isKind(about) ? words.of("kind." + about) : about;
  }

  private String date(String iso) {
    try {
      return Dates.brief(LocalDate.parse(iso), words);
    } catch (DateTimeException notADay) {
      return iso;
    }
  }

  private static boolean isKind(String name) {
    for (SessionKind kind : SessionKind.values()) if (kind.name().equals(name)) return true;
    return false;
  }
}
