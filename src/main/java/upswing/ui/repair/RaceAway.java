package upswing.ui.repair;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.SeasonEdits;
import upswing.planning.repair.RaceDay;
import upswing.planning.repair.RaceDay.Impossible;
import upswing.training.BlockId;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.Seen;

/**
 * A race that was moved without its block.
 *
 * @param now where it stands
 * @param planned where its block leads to
 * @param unable why the block can't be replanned for it; empty where it can
 */
record RaceAway(
    BlockId block, SessionId race, LocalDate now, LocalDate planned, Optional<Impossible> unable) {

  /** The first of the blocks that are not over whose race is elsewhere on a day to come. */
  static Optional<RaceAway> of(Seen seen) {
    return seen.plan().blocks().values().stream()
        .filter(block -> !block.end().isBefore(seen.today()))
        .sorted(Comparator.comparing(TrainingBlock::start))
        .flatMap(block -> of(seen, block).stream())
        .findFirst();
  }

  private static Optional<RaceAway> of(Seen seen, TrainingBlock block) {
    Optional<LocalDate> now = RaceDay.away(seen.plan(), block);
    Optional<Session> race = RaceDay.session(seen.plan(), block);
    if (now.isEmpty() || race.isEmpty()) return Optional.empty();
    Optional<Impossible> unable =
        RaceDay.of(seen.ledger(), block, now.get()) instanceof Impossible no
            ? Optional.of(no)
            : Optional.empty();
    boolean over =
        unable
            .filter(no -> no.reason() == RaceDay.Reason.RUN || no.reason() == RaceDay.Reason.PAST)
            .isPresent();
    LocalDate planned = block.settings().race().orElseThrow();
    return over
        ? Optional.empty()
        : Optional.of(new RaceAway(block.id(), race.get().id(), now.get(), planned, unable));
  }

  /** The edit that puts it back; what changed places with it goes back as well. */
  Optional<Edit> back(Plan plan) {
    List<Session> there =
        plan.sessionsOn(planned).stream().filter(s -> s.kind() != SessionKind.REST).toList();
    return there.size() == 1
        ? Edits.swap(plan, race, there.getFirst().id())
        : SeasonEdits.moveRace(plan, race, planned);
  }

  /** What is said of it. */
  String said(Messages words) {
    String away =
        words.of("repair.offer.race", Dates.brief(now, words), Dates.brief(planned, words));
    return unable
        .map(no -> away + " " + words.of("repair.race." + no.reason(), Dates.full(no.day(), words)))
        .orElse(away);
  }
}
