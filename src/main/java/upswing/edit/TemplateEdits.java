package upswing.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import upswing.edit.Deed.Kind;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.Template;
import upswing.training.TemplateId;
import upswing.training.TrainingBlock;

/**
 * Weeks and blocks kept as templates, and planned again from them; each is one change, one undo.
 */
public final class TemplateEdits {

  /** Keeps a week; empty when nothing is planned in it. */
  public static Optional<Edit> saveWeek(Plan plan, LocalDate week, String name, TemplateId id) {
    List<Session> sessions = new Draft(plan).between(week, week.plusDays(6));
    if (sessions.isEmpty()) return Optional.empty();
    boolean recovery = WeekEdits.isRecovery(plan, week);
    return save(plan, new Template(id, name, week, recovery, Optional.empty(), sessions));
  }

  /** Keeps a whole block; empty when nothing is planned in it. */
  public static Optional<Edit> saveBlock(
      Plan plan, TrainingBlock block, String name, TemplateId id) {
    List<Session> sessions = new Draft(plan).between(block.start(), block.end());
    if (sessions.isEmpty()) return Optional.empty();
    return save(plan, new Template(id, name, block.start(), false, Optional.of(block), sessions));
  }

  /** Gives a template another name. */
  public static Optional<Edit> rename(Plan plan, TemplateId id, String name) {
    Template before = plan.templates().get(id);
    if (before == null || before.name().equals(name)) return Optional.empty();
    return edit(
        Deed.of(Kind.RENAME_TEMPLATE, name, before.name()),
        id,
        Optional.of(before),
        Optional.of(before.named(name)));
  }

  /** Forgets a template; what was planned from it stays. */
  public static Optional<Edit> delete(Plan plan, TemplateId id) {
    return Optional.ofNullable(plan.templates().get(id))
        .flatMap(
            before ->
                edit(
                    Deed.of(Kind.DELETE_TEMPLATE, before.name()),
                    id,
                    Optional.of(before),
                    Optional.empty()));
  }

  /**
   * Plans a template from a week on, in place of what was planned there. Days before {@code from}
   * and days on which something planned is done stay as they are.
   *
   * <p>A block becomes a block of its own; a week stays in the block it is put in and is a recovery
   * week there if it was one.
   *
   * @param week first day of the first week
   * @param done whether a session of the plan has been done
   * @param fresh names the block, where the template is one
   */
  public static Optional<Edit> insert(
      Plan plan,
      Template template,
      LocalDate week,
      LocalDate from,
      Predicate<Session> done,
      Supplier<SessionId> ids,
      BlockId fresh) {
    Draft draft = new Draft(plan);
    LocalDate last = week.plusWeeks(template.weeks()).minusDays(1);
    template
        .block()
        .map(block -> shifted(block, week, template.name(), fresh))
        .ifPresentOrElse(
            block -> BlockEdits.settle(draft, plan, block),
            () ->
                plan.blocks().values().stream()
                    .filter(block -> block.holds(week))
                    .forEach(b -> draft.put(WeekEdits.marked(b, week, template.recovery()))));
    Set<LocalDate> kept = new HashSet<>();
    for (Session session : draft.between(week, last)) {
      boolean stays = session.date().isBefore(from) || done.test(session);
      if (stays) kept.add(session.date());
      else draft.remove(session);
    }
    for (Session session : template.sessions()) {
      LocalDate day = template.day(session, week);
      if (day.isBefore(from) || kept.contains(day)) continue;
      draft.put(Edits.anew(session, ids.get(), day));
    }
    return draft.as(Deed.of(Kind.INSERT_TEMPLATE, template.name(), week));
  }

  private static TrainingBlock shifted(
      TrainingBlock block, LocalDate week, String name, BlockId id) {
    long days = ChronoUnit.DAYS.between(block.start(), week);
    BlockSettings was = block.settings();
    BlockSettings settings =
        new BlockSettings(
            was.goal(),
            week,
            was.weeks(),
            was.race().map(race -> race.plusDays(days)),
            was.target(),
            was.weeklyMinutes(),
            was.longestMinutes(),
            was.available(),
            was.longDay(),
            was.rhythm(),
            was.cutPercent(),
            was.keySessions());
    List<Microcycle> weeks =
        block.weeks().stream()
            .map(w -> new Microcycle(w.start().plusDays(days), w.phase(), w.recovery()))
            .toList();
    return new TrainingBlock(id, name, settings, weeks);
  }

  private static Optional<Edit> save(Plan plan, Template template) {
    return edit(
        Deed.of(Kind.SAVE_TEMPLATE, template.name()),
        template.id(),
        Optional.ofNullable(plan.templates().get(template.id())),
        Optional.of(template));
  }

  private static Optional<Edit> edit(
      Deed deed, TemplateId id, Optional<Template> before, Optional<Template> after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Edit(deed, new PlanChange.OfTemplate(id, before, after)));
  }

  private TemplateEdits() {}
}
