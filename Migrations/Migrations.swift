// Placeholder until the list of migrations.
