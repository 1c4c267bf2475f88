package upswing.ui.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import upswing.edit.Edit;
import upswing.edit.TemplateEdits;
import upswing.training.Plan;
import upswing.training.TemplateId;
import upswing.training.TrainingBlock;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** What is to be kept as a template: a week, or the block around it. */
public final class SaveTemplate {

  private final Desk desk;
  private final Messages words;
  private final LocalDate week;
  private final Optional<TrainingBlock> block;

  private SaveTemplate(Desk desk, Messages words, LocalDate week, Optional<TrainingBlock> block) {
    this.desk = desk;
    this.words = words;
    this.week = week;
    this.block = block;
  }

  /** Keeps the week of a day; empty when nothing is planned in it. */
  public static Optional<SaveTemplate> ofWeek(Desk desk, Messages words, LocalDate day) {
    LocalDate week = desk.seen().plan().runner().weekOf(day);
    SaveTemplate save = new SaveTemplate(desk, words, week, Optional.empty());
    return Optional.of(save).filter(SaveTemplate::holdsAnything);
  }

  /** Keeps the block around a day; empty without one, or when nothing is planned in it. */
  public static Optional<SaveTemplate> ofBlock(Desk desk, Messages words, LocalDate day) {
    return desk.seen()
        .plan()
        .blockOn(day)
        .map(block -> new SaveTemplate(desk, words, block.start(), Optional.of(block)))
        .filter(SaveTemplate::holdsAnything);
  }

  boolean isBlock() {
    return block.isPresent();
  }

  /** A name to begin with: the block's, with the number of the week. */
  String suggestion() {
    if (block.isPresent()) return block.get().name();
    return desk.seen()
        .plan()
        .blockOn(week)
        .map(b -> words.of("template.suggest.week", b.name(), b.weekNumber(week)))
        .orElseGet(
            () ->
                words.of(
                    "template.suggest.plain",
                    week.format(DateTimeFormatter.ofPattern("d MMM", words.locale()))));
  }

  /** Keeps it under a name, or says why not. */
  Optional<String> keep(String name) {
    if (name.isBlank()) return Optional.of(words.of("template.noName"));
    TemplateId id = TemplateId.fresh();
    desk.perform(plan -> edit(plan, name.strip(), id));
    return Optional.empty();
  }

  private boolean holdsAnything() {
    return edit(desk.seen().plan(), "?", TemplateId.named("asked")).isPresent();
  }

  private Optional<Edit> edit(Plan plan, String name, TemplateId id) {
    return block.isPresent()
        ? TemplateEdits.saveBlock(plan, block.get(), name, id)
        : TemplateEdits.saveWeek(plan, week, name, id);
  }
}
