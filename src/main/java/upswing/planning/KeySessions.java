package upswing.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import upswing.load.Intensity;
import upswing.planning.check.Absences;
import upswing.planning.library.Dose;
import upswing.planning.library.Library;
import upswing.planning.library.Progression;
import upswing.planning.library.Workouts;
import upswing.training.BlockSettings;
import upswing.training.EffortZone;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;

/** Which key session stands in which week of a block, how large it wants to be and what it is. */
final class KeySessions {

  /** A shorter day has no room for a key session, not even before a race, in minutes. */
  static final int SHORTEST = 25;

  /** Where no dose fits, the day wants to be so many minutes. */
  private static final int WITHOUT_DOSE = 30;

  /** The first use of a progression asks for this share of the most it may. */
  private static final double START = 0.7;

  private final BlockSettings wishes;
  private final List<Microcycle> weeks;
  private final Absences absences;

  /** How often each progression has been used before a week, and by which slot it is used. */
  private final Map<Slot, Use> uses = new HashMap<>();

  private record Slot(int week, Role role) {}

  private record Use(Progression progression, int count) {}

  /** A dose and what it belongs to. */
  record Chosen(Progression progression, Dose dose) {

    /**
     * Minutes of steady running that cover the same ground as a session of so many minutes; race
     * pace counts as interval pace, since the target is the runner's own.
     */
    double steadyMinutes(int minutes) {
      double work = Intensity.of(progression.zone());
      if (progression.racePace()) work = Math.max(work, Intensity.of(EffortZone.INTERVAL));
      double jog = dose.minutes() - dose.workMinutes();
      double easy = minutes - dose.minutes();
      double ground =
          dose.workMinutes() * work
              + jog * Intensity.of(EffortZone.RECOVERY)
              + easy * Intensity.of(EffortZone.EASY);
      return ground / Intensity.of(EffortZone.STEADY);
    }

    /** Load of a session of so many minutes around the dose, in points. */
    double load(int minutes) {
      double jog = dose.minutes() - dose.workMinutes();
      return Intensity.points(progression.kind(), dose.workMinutes(), progression.zone())
          + Intensity.points(progression.kind(), jog, EffortZone.RECOVERY)
          + Intensity.points(progression.kind(), minutes - dose.minutes(), EffortZone.EASY);
    }
  }

  KeySessions(BlockSettings wishes, List<Microcycle> weeks) {
    this.wishes = wishes;
    this.weeks = weeks;
    this.absences = Absences.of(wishes);
    Map<Progression, Integer> counts = new HashMap<>();
    int loaded = 0;
    for (int week = 0; week < weeks.size(); week++) {
      Microcycle cycle = weeks.get(week);
      if (cycle.recovery() || cycle.phase() == Phase.TAPER || absences.isEasy(week)) continue;
      List<Progression> library = Library.of(wishes.goal(), cycle.phase());
      boolean single = !holds(week, Role.SECOND_KEY);
      int first = single && loaded % 2 == 1 ? library.size() - 1 : 0;
      use(week, Role.KEY, library.get(first), counts);
      if (!single) use(week, Role.SECOND_KEY, library.getLast(), counts);
      loaded++;
    }
  }

  private void use(int week, Role role, Progression progression, Map<Progression, Integer> counts) {
    int count = counts.merge(progression, 1, Integer::sum) - 1;
    uses.put(new Slot(week, role), new Use(progression, count));
  }

  /** Whether a week may hold a key session of this role; base weeks hold one, broken ones none. */
  private boolean holds(int week, Role role) {
    Microcycle cycle = weeks.get(week);
    if (cycle.recovery()) return false;
    if (absences.isEasy(week) && cycle.phase() != Phase.TAPER) return false;
    return switch (cycle.phase()) {
      case RETURN -> false;
      case BASE -> role == Role.KEY;
      case TAPER -> role != Role.SECOND_KEY;
      case BUILD, PEAK -> role == Role.KEY || wishes.keySessions() > 1;
    };
  }

  /** What a role is in a week: a key session that the phase does not hold is an easy run. */
  Role in(int week, Role role) {
    return role.isKey() && !holds(week, role) ? Role.EASY : role;
  }

  /** How many minutes a key session wants to be, at most {@code limit}. */
  int minutes(int week, Role role, int weekMinutes, int limit) {
    Chosen chosen = dose(week, role, weekMinutes, limit);
    int wanted = chosen == null ? WITHOUT_DOSE : framed(chosen.dose().minutes());
    return Math.min(wanted, WeekFill.down(limit));
  }

  /** In a week of so many minutes or fewer a key session never wants to be more. */
  int longest(int week, Role role, int weekMinutes) {
    Use use = uses.get(new Slot(week, role));
    if (use == null) return WITHOUT_DOSE;
    double most = most(use.progression().zone()) * weekMinutes;
    int dose = use.progression().longest(use.count(), START * most, most);
    return Math.max(WITHOUT_DOSE, framed(dose));
  }

  private static int framed(int minutes) {
    return WeekFill.STEP * Math.ceilDiv(minutes + Workouts.FRAME, WeekFill.STEP);
  }

  /** The dose for a session of so many minutes in a week of so many; empty where none fits. */
  Optional<Chosen> chosen(int week, Role role, int weekMinutes, int minutes) {
    return Optional.ofNullable(dose(week, role, weekMinutes, minutes));
  }

  /** The same where it is asked for thousands of times; null where none fits. */
  @Nullable Chosen dose(int week, Role role, int weekMinutes, int minutes) {
    int room = minutes - Workouts.frame(minutes);
    if (role == Role.SHARPENER) {
      Progression sharpener = Library.sharpener(wishes.goal());
      double most = Math.max(3, most(sharpener.zone()) * weekMinutes);
      return sharpener.largest(room, most).map(dose -> new Chosen(sharpener, dose)).orElse(null);
    }
    Use use = uses.get(new Slot(week, role));
    if (use == null) return null;
    double most = most(use.progression().zone()) * weekMinutes;
    return use.progression()
        .dose(use.count(), START * most, room, most)
        .map(dose -> new Chosen(use.progression(), dose))
        .orElse(null);
  }

  /** The most work of one session as a share of the week, by its zone; Daniels' limits, grade C. */
  private double most(EffortZone zone) {
    boolean alone = wishes.keySessions() == 1 || wishes.goal() == Goal.BASE;
    return switch (zone) {
      case REPETITION -> 0.05;
      case INTERVAL -> alone ? 0.08 : 0.07;
      case THRESHOLD -> alone ? 0.14 : 0.12;
      default -> alone ? 0.16 : 0.14;
    };
  }
}
