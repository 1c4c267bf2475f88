package upswing.recovery;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.ActivityId;
import upswing.training.SessionKind;

/** One thing a day asks for beside training, as data with what it was worked out from. */
public sealed interface CareLine {

  /**
   * How long to sleep in the night after the day, and when to be in bed where that is known.
   *
   * @param slept minutes asleep, once that night is over and was noted
   */
  record Sleep(Night night, Optional<BedTime> bed, OptionalDouble slept) implements CareLine {}

  /**
   * Carbohydrate of the day in grams for each kilogram.
   *
   * @param minutes of training it is for
   * @param tomorrow whether tomorrow's long session or race needs more than today
   * @param kilograms the runner's weight where it is known
   */
  record Carbohydrate(
      Fuel.Range perKilogram, double minutes, boolean tomorrow, OptionalDouble kilograms)
      implements CareLine {}

  /** Carbohydrate on the way, in grams an hour, in a session of so many minutes. */
  record During(Fuel.Range anHour, double minutes) implements CareLine {}

  /** Protein of the day. */
  record Protein(OptionalDouble kilograms) implements CareLine {}

  /**
   * A meal within two hours after a session that took much.
   *
   * @param another whether the next session follows on the same day
   * @param done what was done for it, once it was
   * @param by when two hours have passed since it ended, by the runner's clock
   * @param fuelled what the runner said
   */
  record Refuel(
      SessionKind kind,
      boolean another,
      OptionalDouble kilograms,
      Optional<ActivityId> done,
      Optional<LocalTime> by,
      Optional<Boolean> fuelled)
      implements CareLine {}

  /** Whether an easy run that was done was easy enough to talk, and what the runner said. */
  record EasyEnough(SessionKind kind, ActivityId done, Optional<Boolean> answer)
      implements CareLine {}

  /** How to recover, and from what. */
  record Recover(Way way) implements CareLine {}

  /** Ways to recover, each for what was done or is to come. */
  enum Way {
    /** Ill: no training. */
    ILL,
    /** The first days after a half marathon or more. */
    AFTER_RACE,
    /** A rest day after a day that took much. */
    REST_AFTER_HARD,
    /** A rest day. */
    REST,
    /** Easy moving the day after a day that took much. */
    ACTIVE,
    /** After a fast session: easy running, then moving the joints. */
    WARM_DOWN,
    /** After a long one: legs up. */
    LEGS_UP,
    /** After an easy one: some minutes for calves, hips and ankles. */
    MOBILITY,
    /** Once a day that took much is done: a quiet evening. */
    EVENING
  }
}
