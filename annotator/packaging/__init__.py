"""How the program becomes a package: what is frozen, and what installers are made of it. It is in none of them."""
