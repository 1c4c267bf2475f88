package upswing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.edit.WorkoutText.Understood;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** Reads the language of {@link WorkoutText}: parts between commas, each a step or a repeat. */
final class WorkoutReader {

  private static final Pattern KIND_FIRST = Pattern.compile("([a-z]+)\\s*:\\s*(.*)");
  private static final Pattern REPEAT = Pattern.compile("(\\d{1,2})\\s*x\\s*(.+)");
  private static final Pattern STRIDES = Pattern.compile("(\\d{1,2})\\s*(?:x\\s*)?strides?");

  private final List<Draft> drafts = new ArrayList<>();
  private Optional<SessionKind> named = Optional.empty();

  /** A step whose role may still have to be guessed from where it stands. */
  private record Draft(WorkoutPart part, boolean roleSaid) {}

  static Optional<Understood> read(String line) {
    try {
      return new WorkoutReader().line(line);
    } catch (IllegalArgumentException notPossible) {
      return Optional.empty();
    }
  }

  private Optional<Understood> line(String raw) {
    String line = tidy(raw);
    if (line.isEmpty()) return Optional.empty();
    Optional<SessionKind> alone = WorkoutWords.kind(line);
    if (alone.isPresent()) return Optional.of(new Understood(alone.get(), Workout.NONE));
    Matcher kindFirst = KIND_FIRST.matcher(line);
    if (kindFirst.matches()) {
      named = WorkoutWords.kind(kindFirst.group(1));
      if (named.isEmpty()) return Optional.empty();
      line = kindFirst.group(2);
    }
    for (String part : line.split("\\s*[,+;](?![^(]*\\))\\s*")) {
      if (!part(part)) return Optional.empty();
    }
    List<WorkoutPart> parts = withRoles();
    return Optional.of(
        new Understood(named.orElseGet(() -> KindGuess.of(parts)), new Workout(parts)));
  }

  private static String tidy(String raw) {
    return raw.toLowerCase(Locale.ROOT)
        .replace('×', 'x')
        .replace('’', '\'')
        .replace('′', '\'')
        .replace('–', '-')
        .replace("≤", "<=")
        .replaceAll("(\\d),(\\d)", "$1.$2")
        .replaceAll("\\bwarm up\\b", "warm-up")
        .replaceAll("\\bcool down\\b", "cool-down")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private boolean part(String text) {
    Matcher strides = STRIDES.matcher(text);
    if (strides.matches()) {
      drafts.add(new Draft(strides(Integer.parseInt(strides.group(1))), true));
      return true;
    }
    Matcher repeat = REPEAT.matcher(text);
    if (repeat.matches()) return repeat(Integer.parseInt(repeat.group(1)), repeat.group(2));
    StepScanner scanner = new StepScanner(text, false);
    Optional<StepScanner.Scanned> step = scanner.next();
    if (step.isEmpty() || !scanner.atEnd()) return false;
    step.get().kind().ifPresent(kind -> named = named.or(() -> Optional.of(kind)));
    drafts.add(draft(step.get(), Role.WORK));
    return true;
  }

  private boolean repeat(int times, String text) {
    String inside = text.replaceAll("/ ?km", "").replaceAll("[(),]", " ").replace('/', ' ');
    StepScanner scanner = new StepScanner(inside, true);
    List<Step> steps = new ArrayList<>();
    while (!scanner.atEnd()) {
      Optional<StepScanner.Scanned> scanned = scanner.next();
      if (scanned.isEmpty()) return false;
      scanned.get().kind().ifPresent(kind -> named = named.or(() -> Optional.of(kind)));
      Role role = steps.isEmpty() ? Role.WORK : Role.RECOVERY;
      steps.add((Step) draft(scanned.get(), role).part());
    }
    if (steps.isEmpty()) return false;
    drafts.add(new Draft(new Repeat(times, steps), true));
    return true;
  }

  private Draft draft(StepScanner.Scanned scanned, Role otherwise) {
    Role role = scanned.role().orElse(otherwise);
    Target target =
        scanned
            .target()
            .orElseGet(
                () ->
                    new Target.Zone(
                        scanned
                            .kind()
                            .map(WorkoutWords::zoneOf)
                            .or(() -> named.map(WorkoutWords::zoneOf))
                            .filter(zone -> role == Role.WORK)
                            .orElse(
                                role == Role.RECOVERY ? EffortZone.RECOVERY : EffortZone.EASY)));
    return new Draft(new Step(role, scanned.extent(), target), scanned.role().isPresent());
  }

  private static Repeat strides(int times) {
    return new Repeat(
        times,
        List.of(
            new Step(
                Role.WORK,
                new Extent.Time(java.time.Duration.ofSeconds(20)),
                new Target.Zone(EffortZone.REPETITION)),
            new Step(
                Role.RECOVERY,
                new Extent.Time(java.time.Duration.ofSeconds(60)),
                new Target.Zone(EffortZone.RECOVERY))));
  }

  /** Easy steps around harder work are warm-up, jog between and cool-down, unless it was said. */
  private List<WorkoutPart> withRoles() {
    int first = -1;
    int last = -1;
    for (int i = 0; i < drafts.size(); i++) {
      if (!isEasyStep(drafts.get(i).part())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    List<WorkoutPart> parts = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean guess = !draft.roleSaid() && first >= 0 && isEasyStep(draft.part());
      if (guess && draft.part() instanceof Step(Role ignored, Extent extent, Target target)) {
        boolean strides = i < first && KindGuess.isStrides(drafts.get(first).part());
        Role role =
            strides
                ? Role.WORK
                : i < first ? Role.WARM_UP : i > last ? Role.COOL_DOWN : Role.RECOVERY;
        parts.add(new Step(role, extent, target));
      } else {
        parts.add(draft.part());
      }
    }
    return parts;
  }

  private static boolean isEasyStep(WorkoutPart part) {
    return part instanceof Step step
        && step.target() instanceof Target.Zone(EffortZone zone)
        && zone.isEasy();
  }
}
