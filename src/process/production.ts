// import this before GraphQL.js and others, which run additional checks unless NODE_ENV is production
process.env.NODE_ENV ??= 'production';
