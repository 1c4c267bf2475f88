package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import upswing.edit.Edit;
import upswing.load.Ledger;
import upswing.planning.check.Excerpt;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.training.Plan;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.workspace.Snapshot;

/** Judges an edit before it is made: which recovery rules it would newly break. Pure. */
final class Judge {

  /** A rule looks back up to four weeks, so what an edit breaks may show that much later. */
  private static final int REACH_WEEKS = 4;

  private final Seen seen;
  private final Messages words;

  Judge(Seen seen, Messages words) {
    this.seen = seen;
    this.words = words;
  }

  Judgement of(Edit edit, LocalDate one, LocalDate other) {
    LocalDate first = week(one.isBefore(other) ? one : other);
    LocalDate last = week(one.isBefore(other) ? other : one).plusWeeks(REACH_WEEKS).plusDays(6);
    Plan after = edit.change().applyTo(seen.plan());
    // An excerpt, because the pointer does not wait for ten years of figures.
    Ledger ledger = Ledger.of(Excerpt.of(after, first), seen.today());
    List<Finding> added = new ArrayList<>(PlanCheck.over(ledger, first, last));
    Set<String> known = new HashSet<>();
    PlanCheck.over(seen.ledger(), first, last).forEach(finding -> known.add(name(finding)));
    added.removeIf(finding -> known.contains(name(finding)));
    Map<LocalDate, WeekSight> weeks = new HashMap<>();
    Seen then =
        new Seen(
            new Snapshot(after, seen.snapshot().log()), ledger, seen.mornings(), seen.findings());
    Sights sights = new Sights(then, words);
    for (LocalDate week : List.of(week(one), week(other))) weeks.put(week, sights.week(week));
    return added.stream()
        .max(Comparator.comparing(Finding::severity))
        .map(worst -> judged(worst, weeks))
        .orElseGet(() -> new Judgement(Judgement.Fit.FITS, words.of("calendar.drop.fits"), weeks));
  }

  private Judgement judged(Finding worst, Map<LocalDate, WeekSight> weeks) {
    boolean breaks = worst.severity().compareTo(Finding.Severity.WARN) >= 0;
    String key = "calendar.drop." + worst.rule();
    return new Judgement(
        breaks ? Judgement.Fit.BREAKS : Judgement.Fit.THINK_TWICE,
        words.of(words.has(key) ? key : "calendar.drop.other"),
        weeks);
  }

  private static String name(Finding finding) {
    return finding.rule() + finding.dates() + Optional.of(finding.severity());
  }

  private LocalDate week(LocalDate day) {
    return seen.plan().runner().weekOf(day);
  }
}
