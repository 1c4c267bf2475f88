package upswing.planning.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.training.BlockSettings;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/**
 * Whether the race of a block can be on another day, and what the block is made for then.
 *
 * <p>Example: a block of twelve weeks from 4 January to a race on 28 March 2027; with the race on 7
 * April it has fourteen weeks, and a race on 1 July is beyond 24 weeks.
 */
public sealed interface RaceDay {

  /** The fewest weeks of a block. */
  int FEWEST_WEEKS = 4;

  /** The most weeks of a block. */
  int MOST_WEEKS = 24;

  /** The settings of the block for that day; its weeks end with that of the race. */
  record Possible(BlockSettings wishes) implements RaceDay {}

  /**
   * Why it can't be.
   *
   * @param day what the reason is about: the first or last day that can be, or where another block
   *     begins
   */
  record Impossible(Reason reason, LocalDate day) implements RaceDay {}

  /** What stands in the way of a day. */
  enum Reason {
    /** The block leads to no race. */
    NO_RACE,
    /** The race has been run. */
    RUN,
    /** The day is not after today. */
    PAST,
    /** The block would be too short. */
    TOO_SOON,
    /** The block would be too long. */
    TOO_LATE,
    /** The weeks up to the day belong to another block. */
    OTHER_BLOCK,
    /** Another race is on that day. */
    OTHER_RACE
  }

  /** Whether the race of a block can be on a day. */
  static RaceDay of(Ledger ledger, TrainingBlock block, LocalDate day) {
    Optional<Session> race = session(ledger.plan(), block);
    if (race.isEmpty()) return new Impossible(Reason.NO_RACE, day);
    if (ledger.doneFor(race.get().id()).isPresent()) {
      return new Impossible(Reason.RUN, race.get().date());
    }
    LocalDate tomorrow = ledger.today().plusDays(1);
    if (day.isBefore(tomorrow)) return new Impossible(Reason.PAST, tomorrow);
    LocalDate first = block.start().plusWeeks(FEWEST_WEEKS - 1L);
    if (day.isBefore(first)) return new Impossible(Reason.TOO_SOON, first);
    LocalDate last = block.start().plusWeeks(MOST_WEEKS).minusDays(1);
    if (day.isAfter(last)) return new Impossible(Reason.TOO_LATE, last);
    int weeks = (int) ChronoUnit.DAYS.between(block.start(), day) / 7 + 1;
    LocalDate end = block.start().plusWeeks(weeks).minusDays(1);
    Optional<TrainingBlock> other = other(ledger.plan(), block, end);
    if (other.isPresent()) return new Impossible(Reason.OTHER_BLOCK, other.get().start());
    boolean taken =
        ledger.sessionsOn(day).stream()
            .anyMatch(s -> s.kind() == SessionKind.RACE && !s.id().equals(race.get().id()));
    if (taken) return new Impossible(Reason.OTHER_RACE, day);
    return new Possible(block.settings().racing(day, weeks));
  }

  /**
   * The race a block is made for, wherever it stands now: on its race day, or the one outside other
   * blocks that stands nearest to it, or where the one planned with the block was moved to.
   */
  static Optional<Session> session(Plan plan, TrainingBlock block) {
    if (block.settings().race().isEmpty()) return Optional.empty();
    LocalDate day = block.settings().race().get();
    return plan.sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .filter(race -> !race.date().isBefore(block.start()))
        .filter(race -> race.date().equals(day) || isFree(plan, block, race.date()))
        .min(
            Comparator.comparingLong(
                    (Session race) -> Math.abs(ChronoUnit.DAYS.between(day, race.date())))
                .thenComparing(Session::id))
        .or(
            () ->
                Optional.ofNullable(plan.sessions().get(SessionId.planned(block.id(), day)))
                    .filter(session -> session.kind() == SessionKind.RACE));
  }

  /** Where the race of a block stands now that its block does not lead to; empty where it does. */
  static Optional<LocalDate> away(Plan plan, TrainingBlock block) {
    return session(plan, block)
        .map(Session::date)
        .filter(day -> !block.settings().race().equals(Optional.of(day)));
  }

  /** The block that is made for a race. */
  static Optional<TrainingBlock> block(Plan plan, Session race) {
    return plan.blocks().values().stream()
        .filter(block -> block.settings().race().equals(Optional.of(race.date())))
        .filter(block -> block.holds(race.date()))
        .findFirst();
  }

  private static boolean isFree(Plan plan, TrainingBlock block, LocalDate day) {
    return plan.blocks().values().stream()
        .noneMatch(other -> !other.id().equals(block.id()) && other.holds(day));
  }

  private static Optional<TrainingBlock> other(Plan plan, TrainingBlock block, LocalDate end) {
    return plan.blocks().values().stream()
        .filter(b -> !b.id().equals(block.id()) && b.start().isAfter(block.end()))
        .filter(b -> !b.start().isAfter(end))
        .min(Comparator.comparing(TrainingBlock::start));
  }
}
