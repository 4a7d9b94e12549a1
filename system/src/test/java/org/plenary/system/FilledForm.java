package org.plenary.system;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page as a browser would send it: hidden fields and what stood in it included. Fields
 * are named by the ends of their ids. Of several buttons the first is pressed.
 */
final class FilledForm {
  private final Visitor visitor;
  private final String language;
  private final String action;
  private final List<String> buttons;
  private final List<String> textFields;
  private final Element form;
  private final Map<String, String> fields = new LinkedHashMap<>();

  FilledForm(Visitor visitor, Document page, Element form, String language) {
    this.visitor = visitor;
    this.language = language;
    this.form = form;
    action = form.absUrl("action");
    textFields = form.select("input[type=text], input:not([type]), textarea").eachAttr("name");
    buttons =
        form.select("button[name]:not([type=button]), input[type=submit][name]").eachAttr("name");
    buttons.stream().limit(1).forEach(button -> fields.put(button, ""));
    for (Element input : form.select("input[name]:not([type=submit]), textarea[name]")) {
      boolean unchecked = input.attr("type").matches("checkbox|radio") && !input.hasAttr("checked");
      if (!unchecked) {
        fields.put(input.attr("name"), input.val());
      }
    }
    for (Element select : form.select("select[name]:not([multiple])")) {
      Element chosen = select.selectFirst("option[selected]");
      Element first = select.selectFirst("option");
      fields.put(select.attr("name"), (chosen != null ? chosen : first).attr("value"));
    }
    String nonce = page.select("script[nonce]").attr("nonce");
    if (!nonce.isEmpty()) {
      fields.put("primefaces.nonce", nonce);
    }
  }

  /** Fills fields by the ends of their ids; one that is not there is an error of the test. */
  FilledForm fill(Map<String, String> values) {
    values.forEach(this::fill);
    return this;
  }

  FilledForm fill(String id, String value) {
    String name =
        fields.keySet().stream()
            .filter(field -> matches(field, id))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("No field " + id + " among " + fields.keySet()));
    fields.put(name, value);
    return this;
  }

  /** Ticks one of several boxes of one name, which is its value. */
  FilledForm tick(String id, String value) {
    String name =
        form.select("input[type=checkbox]").stream()
            .filter(box -> matches(box.attr("name"), id) && box.val().equals(value))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No box " + value + " of " + id))
            .attr("name");
    fields.put(name, value);
    return this;
  }

  /** Sends a value of any name besides. */
  FilledForm with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  /** How many fields have this id. */
  int count(String id) {
    return (int)
        fields.keySet().stream().filter(name -> name.equals(id) || name.endsWith(":" + id)).count();
  }

  /** What a field suggests for what is typed into it, as its browser would ask. */
  String suggestions(String id, String typed) {
    String input =
        fields.keySet().stream()
            .filter(name -> name.equals(id + "_input") || name.endsWith(":" + id + "_input"))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No field " + id));
    String field = input.substring(0, input.length() - "_input".length());
    buttons.forEach(fields::remove);
    fields.put(input, typed);
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", field);
    fields.put("jakarta.faces.partial.execute", field);
    fields.put("jakarta.faces.partial.render", field);
    fields.put(field, field);
    fields.put(field + "_query", typed);
    return send("Origin", visitor.base().toString(), "Faces-Request", "partial/ajax").body();
  }

  /** The value of an option of a menu, the first being 0. */
  String option(String id, int number) {
    return input(form, id).select("option").get(number).attr("value");
  }

  /** The field of this name on a page. */
  static Element input(Element page, String id) {
    return page.select("input[name], textarea[name], select[name]").stream()
        .filter(field -> matches(field.attr("name"), id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No field " + id + " on the page"));
  }

  /** Names of the fields into which a person types text. */
  List<String> textFields() {
    return textFields;
  }

  /** What a field holds. */
  String value(String id) {
    return fields.entrySet().stream()
        .filter(field -> matches(field.getKey(), id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No field " + id))
        .getValue();
  }

  private static boolean matches(String field, String id) {
    return Stream.of("", "_input", "_hinput")
        .anyMatch(end -> field.equals(id + end) || field.endsWith(":" + id + end));
  }

  boolean hasButton(String id) {
    return buttons.stream().anyMatch(name -> matches(name, id));
  }

  /** Ticks a box, or chooses in a list, whose fields have no value before. */
  FilledForm choose(String id, String value) {
    fields.put(input(form, id).attr("name"), value);
    return this;
  }

  /** Presses another button than the first. */
  FilledForm press(String id) {
    String pressed =
        buttons.stream()
            .filter(name -> matches(name, id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No button " + id + " in " + buttons));
    buttons.forEach(fields::remove);
    fields.put(pressed, "");
    return this;
  }

  /** Leaves a field out. */
  FilledForm without(String id) {
    fields.keySet().removeIf(field -> matches(field, id));
    return this;
  }

  /** Sends it; headers are names and values in turn. */
  HttpResponse<String> send(String... headers) {
    String[] all =
        Stream.concat(
                Stream.of(
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Accept-Language",
                    language),
                Stream.of(headers))
            .toArray(String[]::new);
    return visitor.send("POST", URI.create(action).toString(), body(), all);
  }

  /** As a person's browser does. */
  HttpResponse<String> sendFromItsPage() {
    return send("Origin", visitor.base().toString());
  }

  /** Its fields as the body of a request. */
  String body() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  String action() {
    return action;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
