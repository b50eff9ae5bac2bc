package dev.tallystick.social.code.reader;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an entry is of the account that is read. A user name can pass from one account to another: once the number
 * of the account is known, it decides. Not thread-safe.
 */
final class GitHubAccount {

    private final String login;
    private @Nullable String id;

    GitHubAccount(String login) {
        this.login = login;
    }

    String login() {
        return login;
    }

    boolean hasLogin(String other) {
        return lower(login).equals(lower(other));
    }

    /** Takes the number of the account, unless another is known. */
    boolean identify(String accountId) {
        if (id == null) {
            id = accountId;
        }
        return id.equals(accountId);
    }

    /** Tells whether a user object of the API is the account. */
    boolean isOf(JsonItem user) {
        Optional<String> number = user.id("id");
        boolean named = user.text("login").filter(this::hasLogin).isPresent();
        if (number.isEmpty()) {
            return named;
        }
        if (id == null && named) {
            id = number.get();
        }
        return number.get().equals(id);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
