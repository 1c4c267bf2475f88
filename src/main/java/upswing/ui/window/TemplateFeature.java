package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import upswing.ui.Action;
import upswing.ui.template.NameView;
import upswing.ui.template.SaveTemplate;
import upswing.ui.template.TemplatesView;

/** Weeks and blocks kept as templates, and planned again. */
public final class TemplateFeature implements Feature {

  @Override
  public void join(MainWindow window) {
    window
        .actions()
        .add(
            Action.of(
                "saveWeek",
                () ->
                    save(window, SaveTemplate.ofWeek(window.desk(), window.words(), day(window)))));
    window
        .actions()
        .add(
            Action.of(
                "saveBlock",
                () ->
                    save(
                        window, SaveTemplate.ofBlock(window.desk(), window.words(), day(window)))));
    window
        .actions()
        .add(Action.of("insertTemplate", () -> insert(window), "Shortcut+T").changing());
  }

  private static void save(MainWindow window, Optional<SaveTemplate> save) {
    if (save.isEmpty()) {
      window.tell(window.words().of("template.nothing"));
      return;
    }
    NameView name = new NameView(save.get(), window.words(), window.overlay()::close);
    window.overlay().show(name);
    name.begin();
  }

  private static void insert(MainWindow window) {
    LocalDate week = window.desk().seen().plan().runner().weekOf(day(window));
    TemplatesView templates =
        new TemplatesView(window.desk(), window.words(), week, window.overlay()::close);
    window.overlay().show(templates);
    templates.begin();
  }

  private static LocalDate day(MainWindow window) {
    return window.desk().chosenProperty().get();
  }
}
