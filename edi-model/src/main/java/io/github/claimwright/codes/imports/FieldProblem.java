package io.github.claimwright.codes.imports;

/** Why a field cannot be read, while its row is; the row's reader turns it into a message. */
final class FieldProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FieldProblem(String field, String problem) {
        super("field " + field + " " + problem, null, false, false);
    }
}
