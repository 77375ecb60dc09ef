package org.conceptexplorer.training.setting;

/** On or off. */
public record Toggle() implements Values<Boolean> {
    @Override
    public Editor editor() {
        return Editor.CHECK_BOX;
    }

    @Override
    public Boolean parse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadValueException("has to be true or false");
        };
    }

    @Override
    public String text(Boolean value) {
        return value.toString();
    }

    @Override
    public void check(Boolean value) {
        // Both will do.
    }

    @Override
    public Object json(Boolean value) {
        return value;
    }

    @Override
    public Boolean fromJson(Object json) {
        return parse(json instanceof Boolean ? json.toString() : "");
    }

    @Override
    public String placeholder() {
        return "";
    }

    @Override
    public String allowed() {
        return "on or off";
    }
}
