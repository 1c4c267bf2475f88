package upswing.ui.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import upswing.edit.MuteEdits;
import upswing.planning.Remedies;
import upswing.planning.Remedy;
import upswing.planning.check.Finding;
import upswing.planning.check.GoodSign;
import upswing.planning.check.GoodSigns;
import upswing.training.Mute;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect;
import upswing.ui.Seen;

/**
 * What the plan check says now; it is read again after every change.
 *
 * <p>Remedies are looked for on the worker, for the findings that are shown, and come when found.
 */
final class CheckViewModel {

  /** How long a rule is muted for a while. */
  private static final int WEEKS_MUTED = 4;

  private final Desk desk;
  private final Messages words;
  private final ReadOnlyObjectWrapper<CheckSight> sight = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty all = new SimpleBooleanProperty();
  private final Map<Finding, List<Remedy>> remedies = new HashMap<>();
  private final Subscription watching;
  private List<GoodSign> good = List.of();
  private Seen seen;
  private int shownTimes;

  CheckViewModel(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
    seen = desk.seen();
    watching =
        desk.seenProperty().subscribe(this::show).and(all.subscribe(shown -> lookForRemedies()));
  }

  ReadOnlyObjectProperty<CheckSight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Whether all findings are shown, not only the worst. */
  BooleanProperty allProperty() {
    return all;
  }

  /** Goes to the day a finding is about. */
  void go(LocalDate day) {
    desk.chosenProperty().set(day);
  }

  /** Makes a change that clears a finding. */
  void take(Remedy remedy) {
    desk.perform(remedy.edit().deed(), remedy.edit().change());
  }

  /** Makes it beside the plan, to be taken or dropped. */
  void tryOut(Remedy remedy) {
    desk.tryOut();
    take(remedy);
  }

  /** Lets everybody see what a change would lead to. */
  void look(FindingLine.RemedyLine line) {
    Remedy remedy = line.remedy();
    desk.outlook()
        .ask(remedy.to(), line.said(), Prospect.Where.PANE, plan -> Optional.of(remedy.edit()));
  }

  /** Looks at none any more. */
  void lookAway() {
    desk.outlook().forget();
  }

  /** Silences a rule for four weeks, with the runner's reason. */
  void muteForAWhile(String rule, String reason) {
    LocalDate today = seen.today();
    mute(new Mute(rule, today, Optional.of(today.plusWeeks(WEEKS_MUTED)), reason.strip()));
  }

  /** Silences a rule for good, with the runner's reason. */
  void muteForGood(String rule, String reason) {
    mute(new Mute(rule, seen.today(), Optional.empty(), reason.strip()));
  }

  /** Lets a rule speak again. */
  void unmute(String rule) {
    desk.perform(plan -> MuteEdits.unmute(plan, rule));
  }

  private void mute(Mute mute) {
    desk.perform(plan -> MuteEdits.mute(plan, mute));
  }

  void close() {
    lookAway();
    watching.unsubscribe();
  }

  private void show(Seen now) {
    seen = now;
    shownTimes++;
    remedies.clear();
    good = List.of();
    lookForRemedies();
  }

  private void lookForRemedies() {
    int asked = shownTimes;
    Seen now = seen;
    CheckWords said = words();
    sight.set(said.sight());
    List<Finding> wanted =
        said.shown().stream().filter(finding -> !remedies.containsKey(finding)).toList();
    desk.inBackground(() -> found(now, wanted), found -> take(asked, found));
  }

  /** What was worked out on the worker. */
  private record Found(Map<Finding, List<Remedy>> remedies, List<GoodSign> good) {}

  private static Found found(Seen seen, List<Finding> wanted) {
    Map<Finding, List<Remedy>> remedies = new HashMap<>();
    for (Finding finding : wanted) {
      remedies.put(finding, Remedies.of(seen.ledger(), seen.mornings(), finding));
    }
    return new Found(remedies, GoodSigns.of(seen.ledger(), seen.mornings(), seen.findings()));
  }

  private void take(int asked, Found found) {
    if (asked != shownTimes) return;
    remedies.putAll(found.remedies());
    good = found.good();
    sight.set(words().sight());
  }

  private CheckWords words() {
    return new CheckWords(words, seen, all.get(), remedies, good);
  }
}
