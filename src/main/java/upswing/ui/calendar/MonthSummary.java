package upswing.ui.calendar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.calendar.MonthSight.Figure;
import upswing.ui.calendar.MonthSight.Share;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;
import upswing.ui.widget.ReadinessMark;
import upswing.ui.widget.ShareBar;

/** What the month adds up to: figures, time by kind, mornings. */
final class MonthSummary extends VBox {

  private final Messages words;

  MonthSummary(Messages words) {
    this.words = words;
    getStyleClass().add("month-summary");
  }

  void show(MonthSight month) {
    Label title = labelled("title", month.title());
    Label span = labelled("soft", month.span());
    HBox head = new HBox(10, title, span);
    head.getStyleClass().add("month-head");
    Region kinds = kinds(month);
    Region mornings = mornings(month);
    HBox parts = new HBox(figures(month.figures()), kinds, mornings);
    HBox.setHgrow(kinds, Priority.ALWAYS);
    HBox.setHgrow(mornings, Priority.ALWAYS);
    parts.getStyleClass().add("month-parts");
    getChildren().setAll(head, parts);
  }

  private static Region figures(List<Figure> figures) {
    GridPane grid = new GridPane(30, 16);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      VBox cell =
          new VBox(
              labelled("month-value", figure.value()), labelled("secondary", figure.meaning()));
      grid.add(cell, i % 3, i / 3);
    }
    grid.setMinWidth(USE_PREF_SIZE);
    return grid;
  }

  private Region kinds(MonthSight month) {
    FlowPane legend = new FlowPane(18, 6);
    for (Share share : month.kinds()) legend.getChildren().add(legend(share));
    ShareBar bar = new ShareBar();
    bar.show(month.kinds().stream().map(s -> new ShareBar.Part(s.kind(), s.minutes())).toList());
    VBox part = new VBox(10, head(words.of("calendar.month.byKind"), month.easy()), bar, legend);
    part.setPrefWidth(440);
    return part;
  }

  private static Node legend(Share share) {
    Icon icon = new Icon(Glyph.of(share.kind()), 12);
    icon.getStyleClass().add("kind");
    HBox item = new HBox(6, icon, new Label(share.name()), labelled("soft", share.time()));
    item.getStyleClass().add("legend");
    KindStyle.apply(item, share.kind());
    return item;
  }

  private Region mornings(MonthSight month) {
    FlowPane marks = new FlowPane(3, 3);
    month
        .mornings()
        .forEach(
            verdict -> {
              ReadinessMark mark = new ReadinessMark();
              mark.show(verdict);
              mark.setVisible(true);
              marks.getChildren().add(mark);
            });
    HBox counts = new HBox(16);
    for (Figure figure : month.readiness()) {
      counts
          .getChildren()
          .add(new HBox(4, labelled("strong", figure.value()), labelled("soft", figure.meaning())));
    }
    VBox part =
        new VBox(10, head(words.of("calendar.month.readiness"), month.days()), marks, counts);
    part.setPrefWidth(440);
    return part;
  }

  private static Region head(String title, String right) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(labelled("strong", title), space, labelled("secondary", right));
  }

  private static Label labelled(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
