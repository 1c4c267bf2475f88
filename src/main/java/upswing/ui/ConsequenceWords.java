package upswing.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import upswing.planning.Consequence;
import upswing.planning.check.Finding;
import upswing.training.SessionKind;

/** What a change would lead to, in words: a few under a card, a sentence, a line. */
public record ConsequenceWords(Messages words) {

  /** How far a hard day is still worth a word, in days. */
  private static final long NEAR = 4;

  /** In as many words as fit into a day's cell: «24 h to long run». */
  public String brief(Consequence would, LocalDate day) {
    if (would.broken().isEmpty()) {
      return spacing(would, day, "foresight.brief.before", "foresight.brief.after")
          .orElse(words.of("foresight.brief.fits"));
    }
    Finding worst = would.broken().getFirst();
    if (worst.rule().equals("R01")) return apart(would, worst, day);
    String key = "foresight.brief." + worst.rule();
    return words.of(words.has(key) ? key : "foresight.brief.other");
  }

  /** What it amounts to: «keeps every recovery rule», «breaks one recovery rule». */
  public String verdict(Consequence would) {
    long broken = would.broken().size();
    return words.of("foresight.verdict." + would.fit(), broken);
  }

  /** Two or three words before the sentence: «Fits», «Breaks a rule». */
  public String head(Consequence would) {
    return words.of("foresight.head." + would.fit());
  }

  /** The worst that would come of it, or what speaks for it. */
  public String sentence(Consequence would, LocalDate day) {
    if (!would.broken().isEmpty()) {
      Finding worst = would.broken().getFirst();
      return words.sentence(worst.key(), List.copyOf(worst.inputs().values()));
    }
    return spacing(would, day, "foresight.sentence.before", "foresight.sentence.after")
        .orElse(words.of("foresight.sentence.fits", would.mended().size()));
  }

  /** Two hard days in a row: which one the other is, as seen from a day. */
  private String apart(Consequence would, Finding finding, LocalDate day) {
    List<LocalDate> dates = finding.dates();
    if (!dates.contains(day)) return words.of("foresight.brief.R01");
    boolean later = dates.getFirst().equals(day);
    SessionKind other = would.hardAfter().get(later ? dates.getLast() : dates.getFirst());
    if (other == null) return words.of("foresight.brief.R01");
    String after = other.isQuality() ? "nextTo" : "dayAfter";
    return words.of("foresight.brief." + (later ? "dayBefore" : after), name(other));
  }

  /** How long before or after the next hard day, for a hard day that has one near. */
  private Optional<String> spacing(Consequence would, LocalDate day, String earlier, String later) {
    if (!would.hardAfter().containsKey(day)) return Optional.empty();
    Optional<String> before = would.hardAfter(day).flatMap(e -> said(e, day, earlier));
    return before.or(() -> would.hardBefore(day).flatMap(e -> said(e, day, later)));
  }

  private Optional<String> said(Map.Entry<LocalDate, SessionKind> hard, LocalDate day, String key) {
    long days = Math.abs(ChronoUnit.DAYS.between(day, hard.getKey()));
    if (days > NEAR) return Optional.empty();
    String weekday = words.of("foresight.of", Dates.weekday(hard.getKey(), words));
    return Optional.of(words.of(key, 24 * days, name(hard.getValue()), weekday));
  }

  private String name(SessionKind kind) {
    return words.of("kind." + kind).toLowerCase(Locale.ROOT);
  }
}
